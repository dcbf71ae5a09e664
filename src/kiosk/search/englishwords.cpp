// SPDX-License-Identifier: GPL-3.0-or-later
#include "englishwords.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace yizhan::search {

namespace {

constexpr qsizetype mostWords = 3; // of one entry

/// Say nothing beside a word of work.
constexpr std::array fillers{u"job",     u"jobs", u"work", u"vacancy", u"vacancies", u"hiring",
                             u"looking", u"for",  u"find", u"want",    u"wanted",    u"a",
                             u"an",      u"the",  u"i",    u"as",      u"to",        u"be",
                             u"with",    u"in",   u"of",   u"at"};

QHash<QString, QString> readList()
{
    QHash<QString, QString> list;
    const std::string_view bytes = englishWordsText();
    const QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(u'\t');
        if (line.startsWith(u'#') || tab < 0)
            continue;
        const QString chinese = line.sliced(tab + 1).trimmed().toString();
        for (const QStringView english : line.left(tab).split(u','))
            list.insert(english.trimmed().toString(), chinese);
    }
    return list;
}

bool saysNothing(const QString &word)
{
    return std::any_of(fillers.begin(), fillers.end(),
                       [&word](const char16_t *filler) { return word == QStringView(filler); });
}

} // namespace

QString chineseFor(const QString &english)
{
    static const QHash<QString, QString> list = readList();
    const auto found = list.constFind(english);
    if (found != list.cend())
        return *found;
    return english.endsWith(u's') ? list.value(english.chopped(1)) : QString();
}

QStringList withoutEnglish(const QStringList &words)
{
    QStringList replaced;
    bool any = false;
    for (qsizetype position = 0; position < words.size();) {
        QString chinese;
        qsizetype length = std::min(mostWords, words.size() - position);
        for (; length > 0; --length) {
            chinese = chineseFor(words.sliced(position, length).join(u' '));
            if (!chinese.isEmpty())
                break;
        }
        any = any || !chinese.isEmpty();
        replaced.append(chinese.isEmpty() ? words[position] : chinese);
        position += std::max<qsizetype>(length, 1);
    }
    if (!any)
        return words;
    replaced.removeIf([](const QString &word) { return saysNothing(word); });
    return replaced;
}

} // namespace yizhan::search
