# Compiler settings that hold for every target of the project.
option(YIZHAN_WERROR "Treat warnings as errors" OFF)
option(YIZHAN_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(YIZHAN_FUZZ "Build the libFuzzer targets (needs clang)" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(QT_QML_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml)

# ccache shortens the second build of every preset, and lets objects be shared between folders.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_SOURCE_DIR}/cmake/compile.sh ${CMAKE_SOURCE_DIR})
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    add_compile_options("SHELL:-Xclang -fno-pch-timestamp")
    # Programs share the headers that were precompiled for the libraries. After version 14 Clang refuses that where they are
    # compiled for -fPIE; -fPIC serves a program as well.
    if(CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 15)
        set(CMAKE_CXX_COMPILE_OPTIONS_PIE ${CMAKE_CXX_COMPILE_OPTIONS_PIC})
    endif()
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
if(YIZHAN_WERROR)
    # A newer library may call a function deprecated at any time: that is told, and breaks no build.
    add_compile_options(-Werror -Wno-error=deprecated-declarations)
endif()
if(YIZHAN_SANITIZE)
    # Line tables are enough to read a report, and halve the size of the objects.
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -g1 -O1)
    add_link_options(-fsanitize=address,undefined)
endif()
# What is tested is optimised; the test itself runs once, and compiles in three quarters of the time, for Clang in half of it.
set(yizhan_test_options $<$<CONFIG:Release>:-O1> $<$<BOOL:${YIZHAN_SANITIZE}>:-O0>)
add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
                        QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(YIZHAN_FUZZ)
    # Coverage of the whole project guides the fuzzer; each target links the fuzzer itself.
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# A hundred programs are linked for the tests: a quick linker halves the time that takes.
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
endif()
