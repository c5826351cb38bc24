# What every target of the project shares: the language level, the warnings, Qt's strictness.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_OPTIMIZE_DEPENDENCIES ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(patchcord_common INTERFACE)
target_compile_options(patchcord_common INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Werror
    # GCC 12 warns of every std::optional that it inlines; the sanitizers watch over the real ones.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
target_compile_definitions(patchcord_common INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(patchcord_common INTERFACE "${CMAKE_SOURCE_DIR}")

if(PATCHCORD_SANITIZE)
    target_compile_options(patchcord_common INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(patchcord_common INTERFACE -fsanitize=address,undefined)
endif()

# Every library tells the fuzzer which of its branches were taken.
if(PATCHCORD_FUZZ)
    target_compile_options(patchcord_common INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(patchcord_common INTERFACE -fsanitize=address,undefined)
endif()

# patchcord_library(NAME SOURCES file... [DEPENDS target...] [PRIVATE target...])
# One static library per folder, so that the links between them draw the layers of the design:
# DEPENDS are layers whose headers ours include, PRIVATE what only our .cpp files use.
function(patchcord_library name)
    cmake_parse_arguments(LIB "" "" "SOURCES;DEPENDS;PRIVATE" ${ARGN})
    add_library(patchcord_${name} STATIC ${LIB_SOURCES})
    add_library(patchcord::${name} ALIAS patchcord_${name})
    target_link_libraries(patchcord_${name}
        PUBLIC patchcord_common ${LIB_DEPENDS}
        PRIVATE ${LIB_PRIVATE})
endfunction()
