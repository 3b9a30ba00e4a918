# What every target of ours is compiled with, and the one way to declare a test.

option(GALLEY_WERROR "Warnings are errors" ON)
set(GALLEY_SANITIZE "" CACHE STRING "Sanitizers, as in address,undefined")

add_library(galley_options INTERFACE)
target_compile_definitions(galley_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH
    QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
    QT_ENABLE_STRICT_MODE_UP_TO=0x060800)
target_compile_options(galley_options INTERFACE
    -Wall -Wextra -Wpedantic $<$<NOT:$<BOOL:$<TARGET_PROPERTY:GALLEY_NARROWS>>>:-Wconversion> -Wshadow -Wold-style-cast -Wsuggest-override
    $<$<BOOL:${GALLEY_WERROR}>:-Werror>)
target_include_directories(galley_options INTERFACE ${PROJECT_SOURCE_DIR})
if(GALLEY_SANITIZE)
    target_compile_options(galley_options INTERFACE -fsanitize=${GALLEY_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(galley_options INTERFACE -fsanitize=${GALLEY_SANITIZE})
endif()

add_custom_target(galley_core_tests)

# galley_test(NAME core|ui SOURCE… [LIBS target…])
# One Qt Test program, labelled with its layer; core's are also what the sanitizer run builds.
# HOME and the XDG folders point into the build tree: a test never touches the user's own files.
function(galley_test name layer)
    cmake_parse_arguments(arg "" "" "LIBS" ${ARGN})
    qt_add_executable(${name} ${arg_UNPARSED_ARGUMENTS})
    target_link_libraries(${name} PRIVATE galley_options galley_${layer} galley_test_support Qt6::Test ${arg_LIBS})
    set_target_properties(${name} PROPERTIES GALLEY_NARROWS ON) # QTRY_… of Qt 6.8 narrow a time
    add_test(NAME ${name} COMMAND ${name})
    set(home ${CMAKE_BINARY_DIR}/home/${name})
    file(MAKE_DIRECTORY ${home})
    set_tests_properties(${name} PROPERTIES LABELS ${layer} ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;HOME=${home};XDG_DATA_HOME=${home}/data;XDG_CONFIG_HOME=${home}/config;XDG_CACHE_HOME=${home}/cache")
    if(layer STREQUAL core)
        add_dependencies(galley_core_tests ${name})
    endif()
endfunction()
