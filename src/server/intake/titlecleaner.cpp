// SPDX-License-Identifier: GPL-3.0-or-later
#include "titlecleaner.h"

#include "phrasefinder.h"

#include <algorithm>

namespace yizhan::intake {

namespace {

using catalogue::PhraseFinder;

enum Bait : int {
    Strong, ///< bait wherever a title begins or ends
    Boxed,  ///< bait only as the whole content of a bracket
    Perk,   ///< a benefit: bait in front, in brackets or before a blank (it is kept among the benefits)
    Pay,    ///< belongs to bait that names a sum; says nothing alone
};

constexpr PhraseFinder::WordList baitWords[] = {
    {u"急招 急聘 急缺 急需 急找 急寻 急募 特招 特聘 速招 速聘 紧急招聘 紧急招人 诚聘 诚招 诚邀 诚征 直招 "
     u"直聘 直接谈 热招 热聘 "
     u"高薪 高薪急聘 高薪诚聘 高薪招聘 高薪聘请 高薪急招 高薪直招 重金招聘 重金聘请 招人啦 招人了 招人 "
     u"招贤纳士 招兵买马 机会来了 "
     u"不要错过 千万别错过 别错过 放心投 放心投递 有保障 福利好 福利佳 待遇优 待遇好 待遇优厚 薪资优厚 "
     u"热门投递 热门岗位 热门职位 "
     u"YYDS yyds 速来 快来 速报名 火热招聘 火爆招聘 大量招聘 大量招人 长期招聘 现招 现招聘 聘请 名企直招 "
     u"央企直招 国企直招 "
     u"大厂直招 工厂直招 厂家直招 企业直招 公司直招 公司直聘 好消息 重磅 必看 好工作 入职有奖 诚意招聘 "
     u"诚聘英才 招聘英才 急急急 "
     u"急招急招 直招岗位 急招岗位 急聘岗位",
     Strong},
    {u"急 招 聘 诚 热 荐 推荐 热推 热门 优选 靠谱 轻松 稳定 名企 大厂 央企 国企 优质 优质岗位 精选 必选 新店 "
     u"新店开业 招聘 高薪岗位 "
     u"高薪职位 HOT hot Hot NEW new 顶薪 多劳多得 急招中 招聘中 在招 火爆 火热 来就行 立即上岗 可立即上岗 "
     u"马上上岗 面试通过率高",
     Boxed},
    {u"包吃住 包吃包住 包食宿 包住 包吃 五险一金 五险 双休 周末双休 六险一金 提供食宿 福利多", Perk},
    {u"月薪 底薪 日薪 时薪 年薪 薪资 综合 保底 以上 元 起 千 万 月 天 日 时 小时 k K w W", Pay},
};

const PhraseFinder &baitFinder()
{
    static const PhraseFinder finder(baitWords);
    return finder;
}

// 招聘专员 recruits for a living; 招商, 招生, 招标, 招待 are work as well.
constexpr PhraseFinder::WordList recruiterWords[] = {
    {u"专员 主管 经理 助理 顾问 运营 岗 文员 总监 实习 人员 官 师 组 部 客服 会 负责人 主任 老师 HR hr 策划 "
     u"与 及 兼",
     0},
};

bool namesRecruiter(QStringView rest)
{
    static const PhraseFinder finder(recruiterWords);
    return rest.isEmpty() || finder.at(rest, 0).length > 0;
}

constexpr QStringView openers = u"([{<（【［｛「『《〈〔〖＜";
constexpr QStringView closers = u")]}>）】］｝」』》〉〕〗＞";

/// Signs that carry nothing at either end of a title: stars, arrows, punctuation, and everything of the
/// symbol classes.
bool isDecoration(QChar character)
{
    constexpr QStringView punctuation = u"!！?？~～,，、。.:：;；-—–_|·•*＊^…\"'“”‘’";
    if (character.isSpace() || punctuation.contains(character) || character.isSurrogate())
        return true;
    switch (character.category()) {
    case QChar::Symbol_Other:
    case QChar::Symbol_Modifier:
    case QChar::Mark_NonSpacing: // variation selectors behind emoji
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return true;
    default:
        return false;
    }
}

QStringView withoutDecoration(QStringView text)
{
    while (!text.isEmpty() && isDecoration(text.front())) {
        // ".NET工程师"; a surrogate pair may be a rare character of a name, then it is a letter and stays
        if (text.front() == u'.' && text.size() > 1 && text[1].isLetter() && text[1].unicode() < 0x80)
            break;
        if (text.front().isHighSurrogate() && text.size() > 1 &&
            QChar::isLetter(QChar::surrogateToUcs4(text[0], text[1])))
            break;
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isDecoration(text.back())) {
        if (text.back().isLowSurrogate() && text.size() > 1 &&
            QChar::isLetter(QChar::surrogateToUcs4(text[text.size() - 2], text.back())))
            break;
        text = text.chopped(1);
    }
    return text;
}

/// Whether a bracket holds bait and nothing else: "急招", "高薪10000元以上", "!!急聘", "热门投递".
bool isBait(QStringView content, bool inFront)
{
    bool bait = false;
    bool anyWord = false;
    for (qsizetype at = 0; at < content.size();) {
        const PhraseFinder::Hit hit = baitFinder().at(content, at);
        if (hit.length > 0) {
            bait = bait || hit.value == Strong || hit.value == Boxed || (hit.value == Perk && inFront);
            if (hit.value == Perk && !inFront)
                return false;
            anyWord = true;
            at += hit.length;
        } else if (content[at].isDigit() || content[at] == u'+' || content[at] == u'/' ||
                   isDecoration(content[at])) {
            anyWord = anyWord || content[at].isDigit();
            ++at;
        } else {
            return false;
        }
    }
    return bait || !anyWord;
}

/// Position of the bracket that closes the one at the front; -1 when none does.
qsizetype closingOfFront(QStringView text)
{
    int depth = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (openers.contains(text[at]))
            ++depth;
        else if (closers.contains(text[at]) && --depth == 0)
            return at;
    }
    return -1;
}

qsizetype openingOfBack(QStringView text)
{
    int depth = 0;
    for (qsizetype at = text.size() - 1; at >= 0; --at) {
        if (closers.contains(text[at]))
            ++depth;
        else if (openers.contains(text[at]) && --depth == 0)
            return at;
    }
    return -1;
}

/// "3、" and "2." of a list that was cut into titles.
QStringView withoutListNumber(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && digits < 2 && text[digits].isDigit())
        ++digits;
    if (digits == 0 || digits + 1 >= text.size() || !QStringView(u"、.．").contains(text[digits]))
        return text;
    const QChar next = text[digits + 1];
    return next.script() == QChar::Script_Han ? text.sliced(digits + 1) : text;
}

QStringView withoutBaitInFront(QStringView text, bool &cut)
{
    if (!text.isEmpty() && openers.contains(text.front())) {
        const qsizetype closing = closingOfFront(text);
        if (closing > 0 && isBait(text.sliced(1, closing - 1), true)) {
            cut = true;
            return text.sliced(closing + 1);
        }
        return text;
    }
    const PhraseFinder::Hit hit = baitFinder().at(text, 0);
    const QStringView rest = text.sliced(hit.length);
    if (hit.length > 0 && hit.value == Strong) {
        cut = true;
        return rest;
    }
    if (hit.length > 0 && hit.value == Perk && !rest.isEmpty() && isDecoration(rest.front()))
        return rest;
    if (text.startsWith(u"招聘") && !namesRecruiter(text.sliced(2)))
        return text.sliced(2);
    // 急招招普工: a bare 招 is bait only behind bait; 招商, 招生 … are trades
    if (cut && text.startsWith(u'招') && text.size() > 1 &&
        !QStringView(u"商生聘标待租投牌").contains(text[1]))
        return text.sliced(1);
    return text;
}

/// 某某医院招聘护士: who recruits is told elsewhere.
QStringView withoutRecruiter(QStringView text)
{
    const qsizetype at = text.indexOf(u"招聘");
    if (at < 3)
        return text;
    const QStringView rest = text.sliced(at + 2);
    const QStringView before = text.first(at);
    for (const QStringView ending : {QStringView(u"门诊部"), QStringView(u"医院"), QStringView(u"公司"),
                                     QStringView(u"集团"), QStringView(u"厂"), QStringView(u"店"),
                                     QStringView(u"酒楼"), QStringView(u"学校"), QStringView(u"幼儿园")}) {
        if (before.endsWith(ending) && !namesRecruiter(rest))
            return rest;
    }
    return text;
}

QStringView withoutBaitAtBack(QStringView text)
{
    if (!text.isEmpty() && closers.contains(text.back())) {
        const qsizetype opening = openingOfBack(text);
        if (opening > 0 && isBait(text.sliced(opening + 1, text.size() - opening - 2), false))
            return text.first(opening);
        return text;
    }
    for (qsizetype at = std::max<qsizetype>(2, text.size() - 6); at < text.size(); ++at) {
        const PhraseFinder::Hit hit = baitFinder().at(text, at);
        // 护工-医院直招: 直招 and 直聘 at the end belong to the name of who recruits
        if (hit.length > 0 && hit.value == Strong && hit.end() == text.size() && text[at] != u'直')
            return text.first(at);
    }
    return text;
}

/// Joins what blanks tear apart: "普 工", "项目 经理". Chinese is written without blanks.
QString withoutTornWords(QStringView text)
{
    const auto isWide = [](QChar character) {
        return character.script() == QChar::Script_Han || QStringView(u"（）、，/").contains(character);
    };
    QString joined;
    joined.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool between = at > 0 && at + 1 < text.size() && isWide(text[at - 1]) && isWide(text[at + 1]);
        if (text[at] != u' ' || !between)
            joined.append(text[at]);
    }
    return joined;
}

} // namespace

QString cleanTitle(QStringView raw)
{
    QStringView text = raw;
    bool cut = false;
    for (qsizetype before = -1; before != text.size();) {
        before = text.size();
        text = withoutListNumber(withoutDecoration(text));
        text = withoutBaitAtBack(withoutBaitInFront(text, cut));
    }
    text = withoutRecruiter(text);
    const bool says = std::any_of(text.begin(), text.end(), [](QChar character) {
        return character.isLetterOrNumber() || character.isSurrogate();
    });
    return withoutTornWords(says ? text : raw.trimmed());
}

} // namespace yizhan::intake
