// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsorts.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace yizhan::tables {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestTitle = 30; // a longer text alone in a row is a sentence
constexpr qsizetype longestMark = 8;   // of a ditto mark with its brackets

bool matches(const QRegularExpression &pattern, QStringView text)
{
    return pattern.match(text).hasMatch();
}

QString compact(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace())
            result.append(c);
    }
    return result;
}

bool isTotal(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^(?:本页|本表|全部|岗位|人数|以上)?(?:(?:合计|总计|小计|共计|累计|总共|总数|汇总)(?:人数|岗位数?)?|总(?:人数|岗位数|人次))(?:[:：0-9(（].*|[人个名条项。.]?)$)"
        uR"(|^共[计有]?[:：]?\d+(?:个|家|条|项|人|名|种)(?:岗位|职位|工种|企业|单位|人)?(?:[,，、;；].*)?$)"_s);
    return matches(pattern, text);
}

bool isRule(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(必填|选填|必须填|非必填|请填|请选|请按|填写|下拉|字以内|个字|不超过\d+字|可不填|可多选|单选|多选|限填|格式[:：为]|[，,（(]如[:：]?\S|^如[:：]?\d|规范名称|与执照一致|到镇街|数字格式)"_s);
    return matches(pattern, text);
}

bool isBracketed(QStringView text)
{
    return text.size() > 2 && QStringView(u"（([【").contains(text.front()) &&
           QStringView(u"）)]】").contains(text.back());
}

/// "例：普工", "（示例）普工", "示例1：".
bool beginsAsExample(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(^[（(【\[]?(?:填写|填表)?(?:示例|样例|范例|举例|例如|例子|例|如|样表|示范)\s*\d{0,2}[）)】\]]?\s*[:：]|^[（(【\[](?:填写|填表)?(?:示例|样例|范例|举例|例子|例|示范)\d{0,2}[）)】\]]|此行为示例|此行示例|导入时请删除|填写时请删除)"_s);
    static constexpr QStringView openers = u"（(【[填示样范举例如";
    const bool may = openers.contains(text.front()) || text.contains(u"此行") || text.contains(u"请删除");
    return may && matches(pattern, text);
}

/// The whole cell is a word for an example, in a column that names no one.
bool isExampleMark(QStringView text)
{
    static constexpr std::array<QStringView, 12> marks{u"例",       u"示例",     u"样例",     u"范例",
                                                       u"例子",     u"举例",     u"填写示例", u"填表示例",
                                                       u"示例数据", u"样例数据", u"示例行",   u"样例行"};
    return std::find(marks.begin(), marks.end(), text) != marks.end();
}

bool isExample(std::span<const FilledCell> cells, const ColumnMap &map)
{
    for (const FilledCell &cell : cells) {
        const QStringView text = QStringView(cell.text).trimmed();
        if (text.isEmpty() || text.size() > 60)
            continue;
        if (beginsAsExample(text))
            return true;
        const auto column = map.columnAt(cell.index);
        if (isExampleMark(text) &&
            (!column || *column == map.columns().needed() || !map.columns().at(*column).multiplies))
            return true;
    }
    return false;
}

bool isLabelled(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(^(?:备注|附注|注|说明|填表说明|填报说明|特别说明|温馨提示|特别提示|提示|注意|注意事项|制表|填表|审核|复核|负责人|主管|经办|联系|咨询|日期|时间|填报|填表|报送|单位|盖章|公章|电话|来源|数据来源|更新|截至|截止|编制|发布单位|主办|承办|地址)[^:：]{0,10}[:：])"_s);
    return matches(pattern, text);
}

/// ※以上信息由企业提供, 上述岗位长期有效: said of the whole list.
bool isAboutTheList(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(^[※＊*◆▲●■]?\s*(?:以上|上述|凡|有意者|有意向|欢迎|如需|如有|感谢|更多|详情|扫码|扫描|长按).{3,}|^[※＊])"
        uR"(|二维码|公众号|视频号|小程序|^[-—–\s]*以下(?:空白|无正文|为空|无内容)[-—–\s]*$|^[-—–\s]*(?:此页|本页)?(?:无正文|完|完毕|结束|表尾)[-—–\s]*$)"_s);
    return matches(pattern, text);
}

/// 2026年11月20日: when the list was made.
bool isDay(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(^\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?$|^[二〇○零一][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日$)"_s);
    return matches(pattern, text);
}

/// 示例市人力资源和社会保障局: who made it.
bool isOffice(QStringView text)
{
    static const QRegularExpression pattern(
        uR"((?:社会保障局|保障局|人社局|就业局|就业服务中心|人力资源市场|服务中心|管理局|劳动局|人社所|保障所|事务所|管理服务中心|人民政府|街道办事处|村民委员会|居民委员会|工会|商会|协会)(?:[（(].*[）)])?$)"_s);
    return matches(pattern, text);
}

/// ★怀集县★, 【广宁县】, ===四会市=== without what stands around.
QString withoutOrnaments(const QString &text)
{
    static const QRegularExpression ornaments(
        uR"(^[\s★☆◆◇■□●○▲△※=＝~～_【】\[\]〖〗<>《》—-]+|[\s★☆◆◇■□●○▲△※=＝~～_【】\[\]〖〗<>《》—-]+$)"_s);
    QString plain = text;
    return plain.remove(ornaments);
}

bool isSection(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|^第[一二三四五六七八九十0-9]+(?:[部章节批期组类]|部分|场)|^\d{1,2}[、.．]\s*\S|^.{1,12}(?:区|县|市|镇|街道|片区|专区|专场|开发区|园区)$|^.{2,8}(?:类|行业|产业)$|(?:岗位|需求|招聘|用工)表$|岗位信息表|岗位一览|岗位汇总|招聘信息$|招聘岗位表|招聘信息表|招聘会|用工信息)"_s);
    return matches(pattern, text);
}

bool isSentence(const QString &text)
{
    static const QRegularExpression page(uR"(^第?\s*\d+\s*页)"_s);
    return text.size() > longestTitle || text.contains(u'。') || text.contains(u'；') || matches(page, text);
}

/// A day in a column of days is an item without its name.
bool isSignature(const FilledCell &cell, QStringView text, bool isTitle, const ColumnMap &map)
{
    return isOffice(text) || (isDay(text) && (isTitle || !map.columnAt(cell.index)));
}

RowSort sortOfLonelyCell(const FilledCell &cell, bool isTitle, const ColumnMap &map)
{
    constexpr int fewestColumns = 3; // of a table of two columns a row of one may be an item
    const QString text = cell.text.trimmed();
    const bool mayBeItem = isTitle && map.known() < fewestColumns;
    if (isLabelled(text) || isSentence(text) || isAboutTheList(text) ||
        (!mayBeItem && isSignature(cell, text, isTitle, map)))
        return RowSort::Note;
    if (isSection(withoutOrnaments(text)) && !mayBeItem)
        return RowSort::Section;
    return isRule(text) ? RowSort::Rule : RowSort::Item;
}

} // namespace

bool isHint(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(^(?:人|个|名|元|万元|千元|岁|周岁|年|个月|月|元[/／](?:月|天|日|小时|时|年)|全称|简称|工种|手机|座机|手机或座机|文本|文字|数字|数值|日期|整数|选择|字符|[yY]{4}[-/年.][mM]{1,2}[-/月.][dD]{1,2}日?|年[-/]月[-/]日|年月日|[-/—])$)"_s);
    return isBracketed(text) || matches(pattern, text);
}

RowSort sortOfRow(std::span<const FilledCell> cells, const ColumnMap &map)
{
    const qsizetype titleAt = map.position(map.columns().needed());
    const auto title =
        std::find_if(cells.begin(), cells.end(), [&](const FilledCell &c) { return c.index == titleAt; });
    const bool hasTitle = title != cells.end();
    const QString first = compact(cells.front().text);
    if ((!hasTitle || title == cells.begin()) && isTotal(first) &&
        static_cast<int>(cells.size()) <= map.known())
        return RowSort::Total;
    if (cells.size() == 1)
        return sortOfLonelyCell(cells.front(), hasTitle, map);
    if (isExample(cells, map))
        return RowSort::Example;
    const auto count = [&](auto &&is) {
        return std::count_if(cells.begin(), cells.end(),
                             [&](const FilledCell &c) { return is(QStringView(c.text).trimmed()); });
    };
    const auto size = static_cast<std::ptrdiff_t>(cells.size());
    const QStringView head = hasTitle ? QStringView(title->text).trimmed() : QStringView(first);
    if (isRule(head) && count(isRule) * 2 >= size)
        return RowSort::Rule;
    if (isHint(head) && count(isHint) == size)
        return RowSort::Hint;
    if (isLabelled(head) && count(isLabelled) == size)
        return RowSort::Note;
    return RowSort::Item;
}

QString houseOfSection(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(^(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．]\s*)?(?:(?:招聘|用人)?(?:单位|企业|公司)(?:名称)?[:：]\s*)?)"
        uR"(([^:：，,。；;、]{2,38}(?:公司|厂|集团|酒店|宾馆|酒楼|医院|幼儿园|合作社|商行|经营部|事务所|超市))\s*(?:[（(【\[].*)?$)"_s);
    constexpr qsizetype longest = 120;
    text = text.trimmed();
    return text.size() <= longest ? pattern.match(text).captured(1) : QString();
}

const char *reasonOf(RowSort sort)
{
    switch (sort) {
    case RowSort::Total:
        return "row.total";
    case RowSort::Note:
        return "row.note";
    case RowSort::Section:
        return "row.section";
    case RowSort::Rule:
        return "row.rule";
    case RowSort::Hint:
        return "row.hint";
    case RowSort::Example:
        return "row.example";
    case RowSort::Item:
        break;
    }
    return "";
}

bool isDitto(QStringView text)
{
    static constexpr std::array<QStringView, 27> marks{
        u"同上栏", u"同上列", u"同上格", u"以上同",   u"同上述", u"同上", u"同前", u"〃", u"″",
        u"\"",     u"''",     u"同上行", u"同上一行", u"上同",   u"如上", u"＂",   u"”",  u"“",
        u"″″",     u"\"\"",   u"〃〃",   u"〞",       u"〝",     u"′′",   u"””",   u"““", u"“”"};
    constexpr QStringView around = u"（）()【】[]-—–－~～…. 。、,，";
    if (text.isEmpty() || text.size() > longestMark)
        return false;
    const QString joined = compact(text); // 同 上
    text = joined;
    while (!text.isEmpty() && around.contains(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && around.contains(text.back()))
        text = text.chopped(1);
    return std::find(marks.begin(), marks.end(), text) != marks.end();
}

} // namespace yizhan::tables
