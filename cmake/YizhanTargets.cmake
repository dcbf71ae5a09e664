# Precompiled headers: what nearly every file reads anyway. They
# change no meaning: every file still includes what it uses, and -DYIZHAN_PCH=OFF builds without.
option(YIZHAN_PCH "Build with precompiled headers" ON)
set(yizhan_common_headers <algorithm> <array> <functional> <map> <memory> <mutex> <optional> <span> <string> <string_view>
    <unordered_map> <utility> <vector> <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash>
    <QJsonArray> <QJsonDocument> <QJsonObject> <QObject> <QSet> <QString> <QStringList> <QTextStream> <QTimer>
    <tl/expected.hpp>)

# What Clang precompiles holds the path of the folder it was made in, so that ccache would know no object again in another
# checkout. It takes this sum in its place (ccache, "pch_external_checksum"): compiler, flags and headers.
function(yizhan_precompiled_sum target)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        return()
    endif()
    get_target_property(headers ${target} PRECOMPILE_HEADERS)
    get_target_property(options ${target} COMPILE_OPTIONS)
    string(SHA256 sum "${CMAKE_CXX_COMPILER_VERSION} ${Qt6_VERSION} ${CMAKE_CXX_FLAGS} ${CMAKE_BUILD_TYPE} ${headers} ${options}")
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${target}.dir/cmake_pch.hxx.pch.sum CONTENT "${sum}\n")
endfunction()

# Makes the targets whose headers the others use, the tests' with the options of tests; called once, before the rooms.
function(yizhan_precompile)
    if(NOT YIZHAN_PCH)
        return()
    endif()
    set(empty ${CMAKE_BINARY_DIR}/precompiled.cpp)
    file(CONFIGURE OUTPUT ${empty} CONTENT "")
    foreach(target yizhan_precompiled yizhan_precompiled_tests)
        add_library(${target} STATIC ${empty})
        set_target_properties(${target} PROPERTIES AUTOMOC OFF)
        target_link_libraries(${target} PRIVATE Qt6::Core tl::expected)
        set(headers ${yizhan_common_headers})
        if(target STREQUAL "yizhan_precompiled_tests")
            target_link_libraries(${target} PRIVATE Qt6::Test)
            target_compile_options(${target} PRIVATE ${yizhan_test_options})
            list(APPEND headers <QtTest/qtestcase.h> <QSignalSpy> <QTemporaryDir>)
        endif()
        target_precompile_headers(${target} PRIVATE ${headers})
        yizhan_precompiled_sum(${target})
    endforeach()
endfunction()

# Up to sixteen sources of a room compiled as one file (-DYIZHAN_UNITY=ON): what headers and templates cost, once.
option(YIZHAN_UNITY "Compile the sources of a room together" OFF)
function(yizhan_unity target)
    if(NOT YIZHAN_UNITY)
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "^[a-z0-9]+\\.cpp$")
    # Which sources may stand together depends on what they define.
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${sources})
    list(TRANSFORM sources PREPEND "${target} ${CMAKE_CURRENT_SOURCE_DIR}/" OUTPUT_VARIABLE lines)
    list(JOIN lines "\n" lines)
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/${target}.sources "${lines}\n")
    execute_process(COMMAND ${CMAKE_SOURCE_DIR}/cmake/unitygroups.sh 16 --same-using INPUT_FILE ${CMAKE_CURRENT_BINARY_DIR}/${target}.sources
        OUTPUT_VARIABLE groups OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    string(REPLACE "\n" ";" groups "${groups}")
    foreach(line ${groups})
        string(REGEX MATCH "^([0-9]+) [^ ]+ (.*)$" matched "${line}")
        set(number ${CMAKE_MATCH_1})
        set(source ${CMAKE_MATCH_2})
        set(members ${groups})
        list(FILTER members INCLUDE REGEX "^${number} ")
        list(LENGTH members count)
        if(count GREATER 1) # else it compiles as it is
            set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${target}${number})
        endif()
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# AUTOMOC scans, and compiles a file, for each target: not for a folder where nothing is for moc. Which that is, is looked up
# anew when a file of it changes, as unity builds need anyway.
function(yizhan_without_moc target)
    file(GLOB sources ${CMAKE_CURRENT_SOURCE_DIR}/*.h ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
    foreach(source ${sources})
        file(STRINGS ${source} found REGEX "Q_(OBJECT|GADGET|NAMESPACE)" LIMIT_COUNT 1)
        if(found)
            return()
        endif()
    endforeach()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${sources})
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
endfunction()

# yizhan_library(<room> SOURCES … LINKS … [HEADERS …]): a static library yizhan_<room>, alias Yizhan::<room>. HEADERS: what
# this room precompiles beside the common ones, where it reads a large library everywhere or needs flags of its own.
# A room is flat and its headers have unique base names; see docs/ARCHITECTURE.md.
function(yizhan_library room)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS;HEADERS" ${ARGN})
    qt_add_library(yizhan_${room} STATIC ${ARG_SOURCES})
    add_library(Yizhan::${room} ALIAS yizhan_${room})
    target_include_directories(yizhan_${room} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(yizhan_${room} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    yizhan_unity(yizhan_${room})
    if(YIZHAN_UNITY)
        yizhan_without_moc(yizhan_${room})
    endif()
    if(YIZHAN_PCH AND ARG_HEADERS)
        target_precompile_headers(yizhan_${room} PRIVATE ${yizhan_common_headers} ${ARG_HEADERS})
        yizhan_precompiled_sum(yizhan_${room})
    elseif(YIZHAN_PCH)
        target_precompile_headers(yizhan_${room} REUSE_FROM yizhan_precompiled)
    endif()
endfunction()
