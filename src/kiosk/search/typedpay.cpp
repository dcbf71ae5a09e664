// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedpay.h"

#include "payband.h"

#include <QRegularExpression>

namespace yizhan::search {

namespace {

using catalogue::PayUnit;

constexpr qint64 fenPerYuan = 100;

/// What an amount may be, in yuan; other numbers are no pay.
struct Range
{
    int least = 0;
    int most = 0;
};
constexpr Range monthPay{1000, 50'000};
constexpr Range dayPay{50, 2000};

int digitOf(QChar unit)
{
    return static_cast<int>(
        QStringView(u"零一二三四五六七八九").indexOf(unit == u'两' ? QChar(u'二') : unit));
}

int multipleOf(QStringView unit)
{
    if (unit == u"百")
        return 100;
    if (unit == u"千" || unit == u"k")
        return 1000;
    return unit == u"万" || unit == u"w" ? 10'000 : 1;
}

/// "六" or "1.2" times the unit; 六千五 is half a unit more.
int amountOf(const QRegularExpressionMatch &match)
{
    const QString number = match.captured(QStringLiteral("number"));
    const int multiple = multipleOf(match.captured(QStringLiteral("unit")));
    const int digit = number.size() == 1 ? digitOf(number.front()) : -1;
    const QString further = match.captured(QStringLiteral("further"));
    const double whole = digit >= 0 ? digit : number.toDouble();
    return static_cast<int>(whole * multiple) +
           (further.isEmpty() ? 0 : digitOf(further.front()) * multiple / 10);
}

std::vector<int> bandsFrom(PayUnit unit, int yuan)
{
    std::vector<int> choices;
    const auto bands = payBands();
    for (std::size_t band = 0; band < bands.size(); ++band) {
        const bool reaches = bands[band].ceiling == 0 || bands[band].ceiling > yuan * fenPerYuan;
        if (bands[band].unit == unit && reaches)
            choices.push_back(static_cast<int>(band));
    }
    return choices;
}

const QRegularExpression &pattern()
{
    static const QRegularExpression pay(QStringLiteral(
        "(?<month>月薪|月入|月工资|工资|薪水|人工|底薪|一个月|每月)?(?<day>日薪|一天|每天|一日)?(?:有|要|到|"
        "够|过)?"
        "(?<number>\\d{1,5}(?:\\.\\d)?|[一二两三四五六七八九](?=[百千万]))"
        "(?:(?<unit>百|千|k|万|w)(?<further>[一二三四五六七八九](?![百千万个天月日]))?)?"
        "(?<money>元|块钱|块|蚊)?(?:以上|起|左右|\\+)?"
        "(?<perMonth>一个月|每月|一月|月薪|工资)?(?<perDay>一天|每天|一日|日薪)?(?:以上|起|左右|\\+)?"));
    return pay;
}

} // namespace

std::optional<TypedPay> payIn(const QString &word)
{
    const auto match = pattern().match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const auto has = [&match](const char *name) { return !match.captured(QLatin1String(name)).isEmpty(); };
    const bool byDay = has("day") || has("perDay");
    const bool signedAsPay = byDay || has("month") || has("unit") || has("money") || has("perMonth");
    const int yuan = amountOf(match);
    const Range range = byDay ? dayPay : monthPay;
    constexpr qsizetype plainDigits = 4;
    if ((!signedAsPay && match.captured(QStringLiteral("number")).size() < plainDigits) ||
        yuan < range.least || yuan > range.most)
        return std::nullopt;
    return TypedPay{bandsFrom(byDay ? PayUnit::Day : PayUnit::Month, yuan), match.capturedStart(),
                    match.capturedLength()};
}

} // namespace yizhan::search
