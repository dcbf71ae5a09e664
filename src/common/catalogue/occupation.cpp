// SPDX-License-Identifier: GPL-3.0-or-later
#include "occupation.h"

#include "occupationdata.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace yizhan::catalogue {

namespace {

constexpr qsizetype digitsOfACode = 7;

/// The seven digits of a code, whatever strokes stand between them; 0 when there are more or fewer.
OccupationNumber numberOfCode(QStringView code)
{
    code = code.trimmed();
    if (code.startsWith(u"GBM", Qt::CaseInsensitive))
        code = code.sliced(3);
    OccupationNumber number = 0;
    qsizetype digits = 0;
    for (const QChar character : code) {
        if (character == u'-')
            continue;
        if (character < u'0' || character > u'9' || ++digits > digitsOfACode)
            return 0;
        number = number * 10 + (character.unicode() - u'0');
    }
    return digits == digitsOfACode ? number : 0;
}

std::vector<Occupation> readOccupations()
{
    std::vector<Occupation> list;
    const QString text =
        QString::fromUtf8(occupationListText().data(), static_cast<qsizetype>(occupationListText().size()));
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(u'\t');
        if (line.startsWith(u'#') || tab < 0)
            continue;
        list.push_back({numberOfCode(line.first(tab)), line.sliced(tab + 1).toString()});
    }
    return list;
}

const std::vector<Occupation> &occupationList()
{
    static const std::vector<Occupation> list = readOccupations();
    return list;
}

} // namespace

std::span<const Occupation> occupations()
{
    return occupationList();
}

const Occupation *occupationByNumber(OccupationNumber number)
{
    const auto &list = occupationList();
    const auto found = std::lower_bound(
        list.begin(), list.end(), number,
        [](const Occupation &occupation, OccupationNumber wanted) { return occupation.number < wanted; });
    return found != list.end() && found->number == number ? &*found : nullptr;
}

const Occupation *occupationByName(QStringView name)
{
    static const QHash<QStringView, const Occupation *> byName = [] {
        QHash<QStringView, const Occupation *> names;
        for (const Occupation &occupation : occupationList())
            names.insert(occupation.name, &occupation);
        return names;
    }();
    return byName.value(name, nullptr);
}

OccupationNumber occupationOfCode(QStringView code)
{
    const OccupationNumber number = numberOfCode(code);
    return occupationByNumber(number) != nullptr ? number : 0;
}

QString occupationCode(OccupationNumber number)
{
    if (number <= 0)
        return {};
    const QString digits = QString::number(number).rightJustified(digitsOfACode, u'0');
    return digits.first(1) + u'-' + digits.mid(1, 2) + u'-' + digits.mid(3, 2) + u'-' + digits.mid(5, 2);
}

} // namespace yizhan::catalogue
