// SPDX-License-Identifier: GPL-3.0-or-later
#include "townspots.h"

#include <array>

namespace yizhan::bench {

namespace {

constexpr QStringView cityRoads = u"建设路|人民路|工农路|端州路|星湖大道|沿江路|文明路|康乐路";
constexpr QStringView factoryRoads = u"工业大道|创业路|科技路|兴业路|园区一路|园区三路|振兴路";
constexpr QStringView townRoads = u"市场路|圩镇大街|环城路|教育路|商业街|文化路|新街";

constexpr std::array spots{
    TownSpot{u"端州区", u"城东街道", cityRoads, 23.055, 112.480, 12},
    TownSpot{u"端州区", u"城西街道", cityRoads, 23.048, 112.455, 10},
    TownSpot{u"端州区", u"黄岗街道", cityRoads, 23.068, 112.505, 8},
    TownSpot{u"端州区", u"睦岗街道", cityRoads, 23.058, 112.430, 6},
    TownSpot{u"鼎湖区", u"坑口街道", townRoads, 23.160, 112.566, 6},
    TownSpot{u"鼎湖区", u"桂城街道", cityRoads, 23.172, 112.556, 5},
    TownSpot{u"鼎湖区", u"广利街道", townRoads, 23.085, 112.600, 4},
    TownSpot{u"鼎湖区", u"永安镇", factoryRoads, 23.195, 112.640, 4},
    TownSpot{u"鼎湖区", u"莲花镇", factoryRoads, 23.215, 112.690, 3},
    TownSpot{u"鼎湖区", u"沙浦镇", townRoads, 23.115, 112.650, 2},
    TownSpot{u"鼎湖区", u"凤凰镇", townRoads, 23.290, 112.530, 1},
    TownSpot{u"高要区", u"南岸街道", cityRoads, 23.027, 112.455, 8},
    TownSpot{u"高要区", u"金利镇", factoryRoads, 23.080, 112.790, 7},
    TownSpot{u"高要区", u"金渡镇", factoryRoads, 23.010, 112.560, 4},
    TownSpot{u"高要区", u"白土镇", townRoads, 22.990, 112.600, 3},
    TownSpot{u"高要区", u"蚬岗镇", factoryRoads, 23.045, 112.720, 2},
    TownSpot{u"高要区", u"禄步镇", factoryRoads, 23.150, 112.270, 3},
    TownSpot{u"高要区", u"新桥镇", townRoads, 22.980, 112.400, 2},
    TownSpot{u"高要区", u"白诸镇", factoryRoads, 23.005, 112.300, 2},
    TownSpot{u"广宁县", u"南街街道", cityRoads, 23.632, 112.437, 7},
    TownSpot{u"广宁县", u"宾亨镇", factoryRoads, 23.540, 112.510, 3},
    TownSpot{u"广宁县", u"横山镇", townRoads, 23.560, 112.420, 2},
    TownSpot{u"广宁县", u"古水镇", townRoads, 23.730, 112.590, 2},
    TownSpot{u"广宁县", u"江屯镇", townRoads, 23.780, 112.640, 1},
    TownSpot{u"怀集县", u"怀城街道", cityRoads, 23.915, 112.182, 8},
    TownSpot{u"怀集县", u"幸福街道", factoryRoads, 23.905, 112.230, 4},
    TownSpot{u"怀集县", u"冷坑镇", townRoads, 24.050, 112.100, 3},
    TownSpot{u"怀集县", u"梁村镇", townRoads, 23.980, 112.060, 2},
    TownSpot{u"怀集县", u"坳仔镇", townRoads, 23.800, 112.290, 2},
    TownSpot{u"封开县", u"江口街道", cityRoads, 23.432, 111.502, 6},
    TownSpot{u"封开县", u"南丰镇", townRoads, 23.760, 111.800, 3},
    TownSpot{u"封开县", u"长岗镇", factoryRoads, 23.350, 111.620, 2},
    TownSpot{u"封开县", u"杏花镇", townRoads, 23.590, 111.720, 1},
    TownSpot{u"封开县", u"罗董镇", townRoads, 23.420, 111.650, 1},
    TownSpot{u"德庆县", u"德城街道", cityRoads, 23.147, 111.783, 6},
    TownSpot{u"德庆县", u"新圩镇", factoryRoads, 23.190, 111.760, 2},
    TownSpot{u"德庆县", u"官圩镇", townRoads, 23.210, 111.860, 2},
    TownSpot{u"德庆县", u"悦城镇", townRoads, 23.125, 112.130, 2},
    TownSpot{u"德庆县", u"马圩镇", townRoads, 23.240, 111.950, 2},
    TownSpot{u"四会市", u"城中街道", cityRoads, 23.330, 112.705, 8},
    TownSpot{u"四会市", u"东城街道", cityRoads, 23.340, 112.735, 7},
    TownSpot{u"四会市", u"贞山街道", townRoads, 23.365, 112.690, 4},
    TownSpot{u"四会市", u"大沙镇", factoryRoads, 23.235, 112.760, 5},
    TownSpot{u"四会市", u"龙甫镇", factoryRoads, 23.400, 112.735, 3},
    TownSpot{u"四会市", u"下茆镇", townRoads, 23.440, 112.700, 2},
    TownSpot{u"四会市", u"江谷镇", townRoads, 23.520, 112.610, 1},
    TownSpot{u"肇庆高新区", u"", factoryRoads, 23.280, 112.840, 14},
};

} // namespace

std::span<const TownSpot> townSpots()
{
    return spots;
}

} // namespace yizhan::bench
