# patchcord_test(NAME tst_x [FAULTS] SOURCES file... [LIBS target...])
# A Qt Test program, run without a display. FAULTS: rows of docs/faults.md name its tests; ctest -L faults runs it.
# PATCHCORD_SHARED (environment) may name the folder with the corpus of other people's documents; without it the
# tests that read it skip and say so.
function(patchcord_test)
    cmake_parse_arguments(TEST "FAULTS" "NAME" "SOURCES;LIBS" ${ARGN})
    add_executable(${TEST_NAME} ${TEST_SOURCES})
    target_link_libraries(${TEST_NAME} PRIVATE patchcord_testsupport patchcord_testlanguage ${TEST_LIBS} Qt6::Test)
    target_compile_definitions(${TEST_NAME} PRIVATE
        PATCHCORD_FIXTURES="${CMAKE_SOURCE_DIR}/tests/fixtures"
        PATCHCORD_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    add_test(NAME ${TEST_NAME} COMMAND ${TEST_NAME})
    set_tests_properties(${TEST_NAME} PROPERTIES
        # What the program keeps between starts is none of the real user's. How long a test may take is ctest's to
        # say: Qt Test would end each function after five minutes.
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;ASAN_OPTIONS=detect_leaks=0;XDG_STATE_HOME=${CMAKE_BINARY_DIR}/state/${TEST_NAME};XDG_RUNTIME_DIR=;QTEST_FUNCTION_TIMEOUT=1800000"
        TIMEOUT 600)
    if(TEST_FAULTS)
        set_tests_properties(${TEST_NAME} PROPERTIES LABELS faults)
        set_property(GLOBAL APPEND PROPERTY PATCHCORD_FAULT_TESTS ${TEST_NAME})
    endif()
endfunction()
