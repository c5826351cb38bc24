# What is built to be given to people is built to withstand a document that finds a fault in it: addresses differ
# from run to run, tables of functions cannot be written, and a write past an array ends the program. The same holds
# for the benchmark, so that its figures are those of the program that people have.

include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND NOT APPLE AND NOT WIN32)
    target_compile_options(patchcord_common INTERFACE
        $<$<CONFIG:Release>:-fstack-protector-strong;-fstack-clash-protection;-Wformat;-Werror=format-security>
        # Some compilers define it on their own; the sanitizers of other builds do not go with it.
        $<$<CONFIG:Release>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>)
    target_link_options(patchcord_common INTERFACE $<$<CONFIG:Release>:-Wl,-z,relro,-z,now,-z,noexecstack>)
endif()
