// SPDX-License-Identifier: GPL-3.0-or-later
#include "commoncharacters.h"
#include "strokesource.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace yizhan::input {

namespace {

using Counts = QHash<char16_t, double>;

/// Adds what the lines `word<TAB>…<TAB>count` of a list of words say of its characters. A list of single
/// characters (`alone`) counts only those.
Counts countsOf(const QString &path, int column, bool alone)
{
    constexpr qint64 mostListBytes = 50'000'000; // the largest of Debian's has 5 MB
    Counts counts;
    QFile file(path);
    if (file.size() > mostListBytes || !file.open(QIODevice::ReadOnly))
        return counts;
    while (!file.atEnd()) {
        const QStringList fields = QString::fromUtf8(file.readLine(1'000)).trimmed().split(u'\t');
        bool ok = false;
        const double count = fields.size() > column ? fields.at(column).toDouble(&ok) : 0;
        const QString &word = fields.front();
        if (!ok || word.isEmpty() || (alone && word.size() != 1))
            continue;
        for (const QChar c : word)
            counts[c.unicode()] += count / double(word.size());
    }
    return counts;
}

/// The place of each character in the order of its count, the commonest at 0.
QHash<char16_t, int> placesOf(const Counts &counts)
{
    std::vector<std::pair<double, char16_t>> order;
    for (auto each = counts.begin(); each != counts.end(); ++each)
        order.emplace_back(-each.value(), each.key());
    std::sort(order.begin(), order.end());
    QHash<char16_t, int> places;
    for (const auto &[count, character] : order)
        places.insert(character, int(places.size()));
    return places;
}

/// 0 for the first, 84 for the hundredth, 252 for the 30,000th: what people feel as rare grows with the
/// logarithm.
std::uint8_t rarityOfPlace(int place)
{
    return std::uint8_t(std::min(255.0, (std::log10(10.0 + place) - 1) * 72));
}

} // namespace

void setRarity(const QString &rimeData, std::vector<WrittenCharacter> &characters)
{
    const QDir folder(rimeData);
    std::vector<QHash<char16_t, int>> lists{
        placesOf(countsOf(folder.filePath(QStringLiteral("pinyin_simp.dict.yaml")), 2, true)),
        placesOf(countsOf(folder.filePath(QStringLiteral("essay.txt")), 1, false)),
        placesOf(countsOf(folder.filePath(QStringLiteral("essay-cantonese.txt")), 1, false))};
    const CommonCharacters common;
    constexpr int ordinary = 3'000; // for what a code for ordinary texts has, where no list says more
    constexpr int rare = 40'000;
    for (WrittenCharacter &written : characters) {
        const QString text(QChar(written.character));
        int place = common.contains(text, Script::Simplified) || common.contains(text, Script::Traditional)
                        ? ordinary
                        : rare;
        const bool listed = std::any_of(lists.begin(), lists.end(),
                                        [&](const auto &list) { return list.contains(written.character); });
        if (listed)
            place = rare;
        for (const auto &list : lists)
            place = std::min(place, list.value(written.character, rare));
        written.rarity = rarityOfPlace(place);
    }
}

} // namespace yizhan::input
