// SPDX-License-Identifier: GPL-3.0-or-later
#include "namecharacters.h"

#include <QSet>

#include <array>

namespace yizhan::input {

namespace {

/// The most frequent surnames of the Ministry of Public Security's yearly reports on names, with those of
/// Guangdong that are rare elsewhere where Guangdong's own statistics put them (陈 first, 梁, 黄, 冯, 邓, 罗,
/// 麦, 冼, 邝 …).
constexpr const char16_t *surnamesByFrequency =
    u"陈李黄张梁林刘王吴何罗杨周邓谢郑冯赖叶曾朱钟苏钱赵孙徐马胡郭高江卢蔡彭潘袁许蒋蓝温余邱谭廖严莫吕"
    u"陆麦冼区欧邝伍植禤聂孔关董沈韩唐曹魏程丁任姚崔范方石姜戴夏汪田贾白熊邹孟秦阎薛侯雷龙段郝史顾毛贺龚"
    u"邵万覃武乔樊汤常古车翟甘詹凌庄颜翁柯霍简岑尹易黎倪季施章尤童葛洪华涂俞柳鲁韦陶金傅祝岳蒙骆丘巫成"
    u"容黄甄卓练阮司缪游辛管向包左牛齐梅盛焦柴兰艾项裴鲍闵宋倪邢路耿康俞安宁申伦游丘占于文全农卜侬冉单"
    u"危原应戚房晏景木末查柏桂桑楚欧殷毕池沙沃洛涂湛滕牟班瞿祁窦竺符米粟纪练经罕耿肖肇艾芦苗荣荀葛蒲蓬蔚"
    u"虞褚解谈谷豆费贝贡连迟逄邬邰郁鄢郦都郎酆钮阙阳陵隆雍靳鞠饶马鱼鲜鲍鹿丛乐乌仇代仲佟党凤初刁别利劳匡"
    u"卞卫印却双司台吉后告呼哈唯商喻喜嵇国土堵墨多尚屈居展山巢巩师帅席平幸广库应庞庾廉廷弓强归征微怀恽惠"
    u"慕戎战承揭操敖明昝昌普暴有权来束松栗桓梁植楼欒步殳水汝沐涂淡清温漆潭火炎牧狄狐献玉璩生甫由畅皮益真"
    u"矫秋种稽空竹笪籍米糜綦罡羊羿习胥臧舒良苍茅茹荆莘菅萧萨葛蒯蒿薄藏衡衣裘褟覃计訾许诸谌谷豪贲赏赫赵辜"
    u"边达逯邓邴郜郏郗钦铁镇门闫闻阚阿降随隗雒霜靖青韶顿项须风飞首香骆高麻";

constexpr std::array compoundSurnames{u"欧阳", u"上官", u"司徒", u"司马", u"诸葛", u"东方", u"皇甫",
                                      u"尉迟", u"公孙", u"慕容", u"夏侯", u"令狐", u"端木", u"长孙"};

/// The characters of given names, those of all ages of living people: the names of the yearly reports, and
/// what Guangdong adds to them (嘉, 颖, 锐, 梓, 淇, 炜, 铭, 燕, 娣, 妹, 仔, 桂, 金, 水 …).
constexpr const char16_t *givenByFrequency =
    u"伟华明文国志建英丽强玉秀海平小红永春军杰梅林晓荣燕芳敏东云辉丹俊金美玲超霞慧桂珍宇婷兰龙鹏飞波萍雪"
    u"娟勇静艳娜涛磊斌洋刚健浩凯嘉欣怡思雨佳子梓轩涵泽诗琪颖琳莹倩琴凤翠月菊香莲芬爱彩银娇媚妹娣容清水火"
    u"木土炎森鑫淼焱燚生根发财福禄寿喜贵富庆祥瑞安康宁和顺利达兴隆盛昌旺胜成才德仁义礼智信忠孝廉良善贤道"
    u"学武斗功业立新中山河江湖洪波涛澜源泉溪洁冰霜露雯霖雷震光亮星辰晨晖旭阳日升昇昊昕昱晟晶景晴曦曼朗朝"
    u"权柏松柳桃杏梁栋楠榕桐桦枫棠梧楚榆槟樱芝芸芷芹苑茜茵荷莉莎菁菲萱蓉蓓蔓蕾薇蕊兰蕙苗苇英芙若茂萌葵蓝"
    u"珊珠琦琛琨瑶瑜瑾璇璐璟玥珺珂珈玮珑琼玲莹环瑛瑚瑗璋琰琬珏玺钰铭锋锐钢铁钊钧铮锦锡镇铃银钟铨鉴锴锟"
    u"志恒恩惠慈悦怀愉意念忆心忍思悠惜愿家豪俊彦冠勋勤励劲勉可君启哲唯善嘉国坚城培培堂坤基增士壮宏宗宜宝"
    u"宪家宸容宽宾富峰岚岩岳崇嵩川工巧帆帅希常干年庭康廷延建弘强彤彬彪影征律微必忠恺扬振捷授政敬文斯方施"
    u"旗昭显普智曙有望术权来杨正民永汉汝池沁沛河治泓法泽津浚润淑淇淦深添清渊湘满滨滢漫潇潮灏炜炳炫烁烨焕"
    u"煜照熙爵牧玄玖王珍理生甜田男畅疆白益盈盼真石硕碧祖祺禹秋科程稳立章童端竹笑筠筱粤紫红纪纯纲纳绍经维"
    u"绮绵缘罗羽翔翠翰翼耀耿联聪聪育胜能自至舒航船艺节芯茗荃莱萧行衡裕西言训讯诗诚语谊谋谦财贝贞赞超越跃"
    u"路轩轶辅辰达运进远连逸通道遥邦郁都采里重野钦镜长闻阔陆雁雄雅集雨雪霏霄青靖静韵韶韬顶项顺颂颜飒飘馨"
    u"骁骏骥高魁鲁鸣鸿鹃鹤鹭麒麟黎齐龄娆娅娴婉婕婧婵媛嫒嫣妍妙姗姣姿姝妮妤好如娥娉婉嫦柔秀禾秋童潼彩仪伊"
    u"佑佩侠依俐俪倚倩健偲傲儒元兆先光克兵兼冉冬冲凌凡凤凯列刘初利则前力加努北千升卓南博卫印厚友双发叶合"
    u"吉同名向吟启周和品哲唐四圆圣地坚垚塘墨壹夏多大天太夫央奇奕女妃始姻孟季学孙安宋定宛宣尊尔尚尧展屏";

/// The weight falls as ranks of names do: the tenth half as often as the first, the hundredth a tenth.
int weightOfRank(int rank)
{
    constexpr int first = 100'000;
    constexpr int head = 10;
    return first / (rank + head);
}

std::vector<WeightedWord> ranked(QStringView characters)
{
    std::vector<WeightedWord> words;
    QSet<QChar> seen;
    for (const QChar character : characters) {
        if (!seen.contains(character))
            words.push_back({QString(character), weightOfRank(static_cast<int>(words.size()))});
        seen.insert(character);
    }
    return words;
}

} // namespace

std::vector<WeightedWord> surnames()
{
    constexpr int rankOfCompounds = 120;
    std::vector<WeightedWord> words = ranked(surnamesByFrequency);
    for (std::size_t number = 0; number < compoundSurnames.size(); ++number)
        words.push_back({QString::fromUtf16(compoundSurnames.at(number)),
                         weightOfRank(rankOfCompounds + static_cast<int>(number))});
    return words;
}

std::vector<WeightedWord> givenNameCharacters()
{
    return ranked(givenByFrequency);
}

bool isNameCharacter(QChar character)
{
    static const QSet<QChar> all = [] {
        QSet<QChar> characters;
        for (const char16_t *list : {surnamesByFrequency, givenByFrequency}) {
            for (const QChar listed : QStringView(list))
                characters.insert(listed);
        }
        return characters;
    }();
    return all.contains(character);
}

} // namespace yizhan::input
