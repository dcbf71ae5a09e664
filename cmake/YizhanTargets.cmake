# yizhan_library(<room> SOURCES … LINKS …): a static library yizhan_<room>, alias Yizhan::<room>.
# A room is flat and its headers have unique base names; see docs/ARCHITECTURE.md.
function(yizhan_library room)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    qt_add_library(yizhan_${room} STATIC ${ARG_SOURCES})
    add_library(Yizhan::${room} ALIAS yizhan_${room})
    target_include_directories(yizhan_${room} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(yizhan_${room} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
endfunction()

# yizhan_test(<name> SOURCES … LINKS … [LABELS …]): a Qt Test program, run offscreen in a fixed locale and time zone.
function(yizhan_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    if(NOT ARG_SOURCES)
        set(ARG_SOURCES ${name}.cpp)
    endif()
    qt_add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE Qt6::Test ${ARG_LINKS})
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests/fakes)
    target_compile_definitions(${name} PRIVATE YIZHAN_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
                                               YIZHAN_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    add_test(NAME ${name} COMMAND ${name})
    # What test.sh runs a second time under the sanitizers; the target stands in tests/CMakeLists.txt.
    if(ARG_LABELS MATCHES "unit|integration|sim")
        add_dependencies(yizhan_sanitized_tests ${name})
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Asia/Shanghai;QT_QUICK_BACKEND=software")
endfunction()
