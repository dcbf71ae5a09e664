// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellvalues.h"

#include "phrasefinder.h"
#include "sanitise.h"

#include <algorithm>

namespace yizhan::tables {

namespace {

using catalogue::PhraseFinder;

constexpr qsizetype maxListWords = 40;
constexpr qsizetype maxWordLength = 40;

constexpr PhraseFinder::WordList noLimitWords[] = {
    {u"不限 不要求 无要求 无需 无经验 没有要求 应届 若干 长期 面议 不等 无 /", 0}};

int chineseNumber(QChar character)
{
    const qsizetype value = QStringView(u"零一二三四五六七八九十").indexOf(character);
    return value > 0 ? static_cast<int>(value) : (character == u'两' ? 2 : -1);
}

} // namespace

bool saysNoLimit(QStringView text)
{
    static const PhraseFinder finder(noLimitWords);
    return finder.anyIn(text);
}

Numbers numbersIn(QStringView text, Decimals decimals)
{
    Numbers numbers;
    for (qsizetype at = 0; at < text.size() && numbers.count < numbers.values.size();) {
        int value = chineseNumber(text[at]);
        if (value < 0 && !(text[at] >= u'0' && text[at] <= u'9')) {
            ++at;
            continue;
        }
        if (value >= 0) {
            ++at;
        } else {
            value = 0;
            for (; at < text.size() && text[at] >= u'0' && text[at] <= u'9'; ++at)
                value = std::min(value * 10 + (text[at].unicode() - u'0'), 100'000'000);
            if (decimals == Decimals::LeftOut && at + 1 < text.size() && text[at] == u'.' &&
                text[at + 1].isDigit()) {
                for (++at; at < text.size() && text[at].isDigit();)
                    ++at;
            }
        }
        numbers.values[numbers.count] = value;
        numbers.ends[numbers.count++] = at;
    }
    return numbers;
}

FieldValue<int> headcountOf(const QString &cell)
{
    constexpr int mostPeople = 10'000;
    if (cell.isEmpty())
        return {};
    const QString text = folded(cell);
    const Numbers numbers = numbersIn(text);
    if (numbers.count == 0)
        return {std::nullopt, !saysNoLimit(text)};
    if (numbers.values[0] > mostPeople)
        return {std::nullopt, true};
    return {numbers.values[0] > 0 ? std::optional(numbers.values[0]) : std::nullopt, false};
}

FieldValue<QDate> dateOf(const QString &cell)
{
    if (cell.isEmpty())
        return {};
    const QStringView text = QStringView(cell).trimmed(); // not folded: a blank parts the day from the hour
    const Numbers numbers = numbersIn(text, Decimals::Separate);
    QDate date;
    if (numbers.count >= 3) {
        date = QDate(numbers.values[0], numbers.values[1], numbers.values[2]);
    } else if (numbers.count >= 1 && numbers.values[0] > 20'000'000) {
        date = QDate(numbers.values[0] / 10'000, numbers.values[0] / 100 % 100, numbers.values[0] % 100);
    } else if (numbers.count == 0 && saysNoLimit(text)) {
        return {};
    }
    if (!date.isValid() || date.year() < 2000 || date.year() > 2100)
        return {std::nullopt, true};
    // 2025-02-19T18:00:00Z is already the 20th in China
    constexpr int firstHourOfTheNextDay = 16;
    if (text.endsWith(u'Z') && numbers.count >= 4 && numbers.values[3] >= firstHourOfTheNextDay)
        date = date.addDays(1);
    return {date, false};
}

QStringList listOfCell(const QString &cell)
{
    QStringList words;
    constexpr QStringView separators = u"、，,;；/|\n\t ";
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= cell.size() && words.size() < maxListWords; ++at) {
        if (at < cell.size() && !separators.contains(cell[at]))
            continue;
        const QStringView word = QStringView(cell).sliced(begin, at - begin).trimmed();
        begin = at + 1;
        if (!word.isEmpty())
            words.append(word.first(std::min(word.size(), maxWordLength)).toString());
    }
    return words;
}

} // namespace yizhan::tables
