#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# compile.sh SOURCE_DIR COMPILER ARGUMENT…: the compiler through ccache, so that an object made in one checkout is known again
# in another: paths of the build folder become relative (ccache itself leaves those that follow -Xclang), precompiled headers are
# known by their .sum (see yizhan_precompiled_sum).
export CCACHE_BASEDIR=$1 CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_PCH_EXTSUM=1
shift
exec ccache "${@//$PWD\//}"
