# The programs of the tests: Qt Test, run offscreen in a fixed locale and time zone.

# yizhan_test(<name> SOURCES … LINKS … LABELS … [FUNCTIONS …] [TIMEOUT seconds]): a test program; with FUNCTIONS each of them is a
# test of its own. With YIZHAN_UNITY the unit tests of a folder share programs (see yizhan_unity_tests); they are called
# by the same names.
function(yizhan_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS;LABELS;FUNCTIONS" ${ARGN})
    # test.sh chooses by label what runs under the sanitizers: a test without one would never run there.
    if(NOT ARG_LABELS MATCHES "^(unit|integration|qml|sim|fuzz)$")
        message(FATAL_ERROR "yizhan_test(${name}): LABELS must be unit, integration, qml, sim or fuzz, not \"${ARG_LABELS}\"")
    endif()
    if(NOT ARG_SOURCES)
        set(ARG_SOURCES ${name}.cpp)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    yizhan_may_share(share "${ARG_SOURCES}")
    if(YIZHAN_UNITY AND share AND ARG_LABELS STREQUAL "unit" AND NOT ARG_FUNCTIONS)
        get_property(waiting DIRECTORY PROPERTY yizhan_sharing)
        if(NOT waiting)
            cmake_language(DEFER CALL yizhan_unity_tests)
        endif()
        set_property(DIRECTORY APPEND PROPERTY yizhan_sharing ${name})
        set_property(DIRECTORY APPEND PROPERTY yizhan_sharing_links ${ARG_LINKS})
        set(command ${CMAKE_BINARY_DIR}/tests/${name})
    else()
        yizhan_test_program(${name} SOURCES ${ARG_SOURCES} LINKS ${ARG_LINKS})
        if(ARG_LABELS MATCHES "unit|integration|sim")
            add_dependencies(yizhan_sanitized_tests ${name})
        endif()
        set(command ${name})
    endif()
    if(NOT ARG_FUNCTIONS)
        add_test(NAME ${name} COMMAND ${command})
        set(tests ${name})
    endif()
    foreach(function ${ARG_FUNCTIONS})
        add_test(NAME ${name}_${function} COMMAND ${command} ${function})
        list(APPEND tests ${name}_${function})
    endforeach()
    set_tests_properties(${tests} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Asia/Shanghai;QT_QUICK_BACKEND=software")
endfunction()

# The program, without the entries for CTest. yizhan_sanitized_tests, what test.sh runs a second time under the sanitizers,
# stands in tests/CMakeLists.txt.
function(yizhan_test_program name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    qt_add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    # A test's only class stands in its .cpp, which includes what moc makes of it: one run of moc in the place of AUTOMOC, which
    # scans, generates and compiles a file with nothing in it for each of hundreds of programs.
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    foreach(source ${ARG_SOURCES})
        yizhan_test_moc(${name} ${source})
    endforeach()
    target_link_libraries(${name} PRIVATE Qt6::Test ${ARG_LINKS})
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests/fakes ${CMAKE_BINARY_DIR}/tests)
    # What is tested is optimised; the test itself runs once, and compiles in three quarters of the time.
    target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>)
    if(YIZHAN_PCH)
        target_precompile_headers(${name} REUSE_FROM yizhan_precompiled)
    endif()
endfunction()

function(yizhan_test_moc name source)
    if(source MATCHES "^(tst_[a-z_0-9]+)\\.cpp$")
        set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${CMAKE_MATCH_1}.moc)
        qt_generate_moc(${source} ${moc} TARGET ${name})
        target_sources(${name} PRIVATE ${moc})
        target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
    endif()
endfunction()

# Whether a test of these sources may stand in a namespace beside others: one source, and nothing in it that is
# the whole file's (a macro, what must be declared in the global namespace or in another's).
function(yizhan_may_share result sources)
    set(${result} OFF PARENT_SCOPE)
    list(FILTER sources EXCLUDE REGEX "\\.h$")
    list(LENGTH sources count)
    if(count EQUAL 1)
        file(STRINGS ${sources} own REGEX "^(namespace (QTest|yizhan|std)|template ?<>|#define|extern )|Q_DECLARE_METATYPE|Q_INIT_RESOURCE")
        if(NOT own)
            set(${result} ON PARENT_SCOPE)
        endif()
    endif()
endfunction()

# Called at the end of a folder: its tests that may share a program, up to eight in one source, which reads their headers and
# instantiates their templates once. Each can be run, and built, by its own name.
function(yizhan_unity_tests)
    get_property(names DIRECTORY PROPERTY yizhan_sharing)
    get_property(links DIRECTORY PROPERTY yizhan_sharing_links)
    list(REMOVE_DUPLICATES links)
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME folder)
    set(number 0)
    while(names)
        math(EXPR number "${number} + 1")
        set(group unity_tests_${folder}${number})
        set(members ${names})
        list(LENGTH members count)
        if(count GREATER 8)
            list(SUBLIST members 0 8 members)
        endif()
        list(REMOVE_ITEM names ${members})
        list(TRANSFORM members REPLACE "(.+)" "${CMAKE_CURRENT_SOURCE_DIR}/\\1.cpp" OUTPUT_VARIABLE sources)
        set(together ${CMAKE_CURRENT_BINARY_DIR}/${group}.cpp)
        add_custom_command(OUTPUT ${together} COMMAND ${CMAKE_SOURCE_DIR}/cmake/unitytests.sh ${together} ${sources}
            DEPENDS ${sources} ${CMAKE_SOURCE_DIR}/cmake/unitytests.sh VERBATIM)
        yizhan_test_program(${group} SOURCES ${together} LINKS ${links})
        target_include_directories(${group} BEFORE PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}) # as if it stood beside its tests
        # What moc writes is read inside the namespace of its test; what it includes must have been read before, outside.
        if(Qt6Core_VERSION VERSION_GREATER_EQUAL 6.5)
            target_compile_options(${group} PRIVATE "SHELL:-include QtCore/qtmochelpers.h" "SHELL:-include QtCore/qxptype_traits.h")
        endif()
        # A class of a test may hold what is its file's alone.
        target_compile_options(${group} PRIVATE -Wno-subobject-linkage)
        foreach(member ${members})
            yizhan_test_moc(${group} ${member}.cpp)
            add_custom_command(TARGET ${group} POST_BUILD
                COMMAND ${CMAKE_COMMAND} -E create_symlink ${group} ${CMAKE_BINARY_DIR}/tests/${member})
            add_custom_target(${member} DEPENDS ${group})
        endforeach()
        add_dependencies(yizhan_sanitized_tests ${group})
    endwhile()
endfunction()
