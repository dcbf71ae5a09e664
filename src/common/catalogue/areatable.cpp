// SPDX-License-Identifier: GPL-3.0-or-later
#include "areatable.h"

namespace yizhan::catalogue {

namespace {

// Centres: the seat of government of each area, read off public maps to about a kilometre. Short names are
// what stands before 区, 县 or 市; 高要市 was the name until 2015, 大旺 is the place where 肇庆高新区 lies.
constexpr CountyRow countyRows[] = {
    {u"441202", u"端州区", "Duanzhou District", u"端州", u"端州区", 23.052, 112.485},
    {u"441203", u"鼎湖区", "Dinghu District", u"鼎湖", u"鼎湖区 肇庆新区", 23.158, 112.567},
    {u"441204", u"高要区", "Gaoyao District", u"高要", u"高要区 高要市", 23.026, 112.458},
    {u"441223", u"广宁县", "Guangning County", u"广宁", u"广宁县", 23.635, 112.441},
    {u"441224", u"怀集县", "Huaiji County", u"怀集", u"怀集县", 23.912, 112.184},
    {u"441225", u"封开县", "Fengkai County", u"封开", u"封开县", 23.424, 111.512},
    {u"441226", u"德庆县", "Deqing County", u"德庆", u"德庆县", 23.144, 111.786},
    {u"441284", u"四会市", "Sihui City", u"四会", u"四会市", 23.327, 112.734},
    {u"441284450", u"肇庆高新区", "Zhaoqing High-tech Zone", u"大旺",
     u"高新区 高新技术产业开发区 肇庆高新区 肇庆高新技术产业开发区 肇庆国家高新区 大旺高新区 大旺区 大旺",
     23.290, 112.830},
};

// Names and codes are facts of the statistical division codes of 2023, without the prison 441284400.
constexpr TownRow townRows[] = {
    {u"441202001", u"城东街道", "Chengdong Subdistrict"},
    {u"441202003", u"城西街道", "Chengxi Subdistrict"},
    {u"441202005", u"黄岗街道", "Huanggang Subdistrict"},
    {u"441202006", u"睦岗街道", "Mugang Subdistrict"},
    {u"441203001", u"坑口街道", "Kengkou Subdistrict"},
    {u"441203002", u"桂城街道", "Guicheng Subdistrict"},
    {u"441203003", u"广利街道", "Guangli Subdistrict"},
    {u"441203101", u"永安镇", "Yong'an Town"},
    {u"441203102", u"沙浦镇", "Shapu Town"},
    {u"441203103", u"凤凰镇", "Fenghuang Town"},
    {u"441203104", u"莲花镇", "Lianhua Town"},
    {u"441204001", u"南岸街道", "Nan'an Subdistrict"},
    {u"441204100", u"河台镇", "Hetai Town"},
    {u"441204101", u"乐城镇", "Lecheng Town"},
    {u"441204102", u"水南镇", "Shuinan Town"},
    {u"441204103", u"禄步镇", "Lubu Town"},
    {u"441204105", u"小湘镇", "Xiaoxiang Town"},
    {u"441204106", u"大湾镇", "Dawan Town"},
    {u"441204107", u"新桥镇", "Xinqiao Town"},
    {u"441204108", u"白诸镇", "Baizhu Town"},
    {u"441204109", u"莲塘镇", "Liantang Town"},
    {u"441204110", u"活道镇", "Huodao Town"},
    {u"441204111", u"蛟塘镇", "Jiaotang Town"},
    {u"441204112", u"回龙镇", "Huilong Town"},
    {u"441204113", u"白土镇", "Baitu Town"},
    {u"441204114", u"金渡镇", "Jindu Town"},
    {u"441204115", u"金利镇", "Jinli Town"},
    {u"441204116", u"蚬岗镇", "Xiangang Town"},
    {u"441223001", u"南街街道", "Nanjie Subdistrict"},
    {u"441223100", u"排沙镇", "Paisha Town"},
    {u"441223102", u"潭布镇", "Tanbu Town"},
    {u"441223103", u"江屯镇", "Jiangtun Town"},
    {u"441223105", u"螺岗镇", "Luogang Town"},
    {u"441223106", u"北市镇", "Beishi Town"},
    {u"441223107", u"坑口镇", "Kengkou Town"},
    {u"441223108", u"赤坑镇", "Chikeng Town"},
    {u"441223110", u"宾亨镇", "Binheng Town"},
    {u"441223111", u"五和镇", "Wuhe Town"},
    {u"441223112", u"横山镇", "Hengshan Town"},
    {u"441223113", u"木格镇", "Muge Town"},
    {u"441223114", u"石咀镇", "Shizui Town"},
    {u"441223115", u"古水镇", "Gushui Town"},
    {u"441223116", u"洲仔镇", "Zhouzai Town"},
    {u"441224001", u"怀城街道", "Huaicheng Subdistrict"},
    {u"441224002", u"幸福街道", "Xingfu Subdistrict"},
    {u"441224102", u"坳仔镇", "Aozai Town"},
    {u"441224103", u"汶朗镇", "Wenlang Town"},
    {u"441224104", u"甘洒镇", "Gansa Town"},
    {u"441224105", u"凤岗镇", "Fenggang Town"},
    {u"441224106", u"洽水镇", "Qiashui Town"},
    {u"441224107", u"梁村镇", "Liangcun Town"},
    {u"441224108", u"大岗镇", "Dagang Town"},
    {u"441224109", u"岗坪镇", "Gangping Town"},
    {u"441224110", u"冷坑镇", "Lengkeng Town"},
    {u"441224111", u"马宁镇", "Maning Town"},
    {u"441224112", u"蓝钟镇", "Lanzhong Town"},
    {u"441224113", u"永固镇", "Yonggu Town"},
    {u"441224114", u"诗洞镇", "Shidong Town"},
    {u"441224115", u"桥头镇", "Qiaotou Town"},
    {u"441224116", u"中洲镇", "Zhongzhou Town"},
    {u"441224118", u"连麦镇", "Lianmai Town"},
    {u"441224200", u"下帅壮族瑶族乡", "Xiashuai Zhuang and Yao Township"},
    {u"441225001", u"江口街道", "Jiangkou Subdistrict"},
    {u"441225101", u"江川镇", "Jiangchuan Town"},
    {u"441225102", u"白垢镇", "Baigou Town"},
    {u"441225103", u"大洲镇", "Dazhou Town"},
    {u"441225104", u"渔涝镇", "Yulao Town"},
    {u"441225105", u"河儿口镇", "He'erkou Town"},
    {u"441225106", u"莲都镇", "Liandu Town"},
    {u"441225107", u"杏花镇", "Xinghua Town"},
    {u"441225108", u"罗董镇", "Luodong Town"},
    {u"441225109", u"长岗镇", "Changgang Town"},
    {u"441225110", u"平凤镇", "Pingfeng Town"},
    {u"441225111", u"南丰镇", "Nanfeng Town"},
    {u"441225112", u"大玉口镇", "Dayukou Town"},
    {u"441225113", u"都平镇", "Duping Town"},
    {u"441225114", u"金装镇", "Jinzhuang Town"},
    {u"441225115", u"长安镇", "Chang'an Town"},
    {u"441226001", u"德城街道", "Decheng Subdistrict"},
    {u"441226101", u"新圩镇", "Xinxu Town"},
    {u"441226102", u"回龙镇", "Huilong Town"},
    {u"441226103", u"官圩镇", "Guanxu Town"},
    {u"441226105", u"马圩镇", "Maxu Town"},
    {u"441226106", u"高良镇", "Gaoliang Town"},
    {u"441226107", u"莫村镇", "Mocun Town"},
    {u"441226109", u"永丰镇", "Yongfeng Town"},
    {u"441226110", u"武垄镇", "Wulong Town"},
    {u"441226111", u"播植镇", "Bozhi Town"},
    {u"441226112", u"凤村镇", "Fengcun Town"},
    {u"441226113", u"悦城镇", "Yuecheng Town"},
    {u"441226114", u"九市镇", "Jiushi Town"},
    {u"441284001", u"城中街道", "Chengzhong Subdistrict"},
    {u"441284002", u"东城街道", "Dongcheng Subdistrict"},
    {u"441284003", u"贞山街道", "Zhenshan Subdistrict"},
    {u"441284100", u"龙甫镇", "Longfu Town"},
    {u"441284101", u"地豆镇", "Didou Town"},
    {u"441284102", u"威整镇", "Weizheng Town"},
    {u"441284103", u"罗源镇", "Luoyuan Town"},
    {u"441284104", u"迳口镇", "Jingkou Town"},
    {u"441284105", u"大沙镇", "Dasha Town"},
    {u"441284107", u"石狗镇", "Shigou Town"},
    {u"441284108", u"黄田镇", "Huangtian Town"},
    {u"441284110", u"江谷镇", "Jianggu Town"},
    {u"441284113", u"下茆镇", "Xiamao Town"},
};

} // namespace

std::span<const CountyRow> countyTable()
{
    return countyRows;
}

std::span<const TownRow> townTable()
{
    return townRows;
}

} // namespace yizhan::catalogue
