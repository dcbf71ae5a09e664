// SPDX-License-Identifier: GPL-3.0-or-later
// makelexicon OUT [DICTIONARY…]: the readings of Chinese words and characters for the search, out of RIME
// dictionaries (*.dict.yaml), the first that knows a text deciding. Characters that none of them knows get
// ICU's one reading. Lines of OUT: text, syllables with blanks between, weight; tabs between, texts in order.
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <cstdio>
#include <memory>

namespace {

constexpr int longestWord = 4;
constexpr char16_t firstHan = 0x4E00;
constexpr char16_t lastHan = 0x9FFF;

/// Readings of each text with their weights.
using Readings = QMap<QString, QMap<QString, qint64>>;

bool isHan(const QString &text)
{
    for (const QChar unit : text) {
        if (unit.unicode() < 0x3400 || unit.unicode() > lastHan)
            return false;
    }
    return !text.isEmpty();
}

/// Spellings as typed: "lve" and "lüe" are "lue", as in pinyin_simp.
QString plainSpelling(QString syllables)
{
    syllables.replace(QChar(0x00FC), u'v');
    syllables.replace(QLatin1String("lve"), QLatin1String("lue"))
        .replace(QLatin1String("nve"), QLatin1String("nue"));
    return syllables;
}

bool isSyllables(const QString &syllables, qsizetype count)
{
    static const QRegularExpression pattern(QStringLiteral("^(?=[a-z]*[aeiouv])[a-z]+$"));
    const QStringList list = syllables.split(u' ');
    if (list.size() != count)
        return false;
    for (const QString &syllable : list) {
        if (!pattern.match(syllable).hasMatch())
            return false;
    }
    return true;
}

/// A weight is a number, a share ("60.26%") or left out.
qint64 weightOf(const QString &column)
{
    if (column.endsWith(u'%'))
        return static_cast<qint64>(column.chopped(1).toDouble() * 10);
    return column.toLongLong();
}

bool addDictionary(const QString &path, Readings &readings)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    Readings found;
    bool inBody = false;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        inBody = inBody || line == QLatin1String("...");
        const QStringList columns = line.split(u'\t');
        if (!inBody || line.startsWith(u'#') || columns.size() < 2)
            continue;
        const QString &text = columns.at(0);
        const QString syllables = plainSpelling(columns.at(1));
        if (text.size() > longestWord || !isHan(text) || readings.contains(text) ||
            !isSyllables(syllables, text.size()))
            continue;
        qint64 &weight = found[text][syllables];
        weight = std::max(weight, weightOf(columns.value(2)));
    }
    readings.insert(found);
    return true;
}

bool addIcu(Readings &readings)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> latin(icu::Transliterator::createInstance(
        "Han-Latin; NFD; [:Nonspacing Mark:] Remove; Lower", UTRANS_FORWARD, status));
    if (U_FAILURE(status))
        return false;
    for (char16_t unit = firstHan; unit <= lastHan; ++unit) {
        const QString text{QChar(unit)};
        if (readings.contains(text))
            continue;
        icu::UnicodeString spelling(unit);
        latin->transliterate(spelling);
        std::string utf8;
        spelling.toUTF8String(utf8);
        const QString syllable = plainSpelling(QString::fromStdString(utf8));
        if (isSyllables(syllable, 1))
            readings[text][syllable] = 0;
    }
    return true;
}

bool write(const QString &path, const Readings &readings)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray out;
    for (auto text = readings.cbegin(); text != readings.cend(); ++text) {
        for (auto reading = text->cbegin(); reading != text->cend(); ++reading)
            out += text.key().toUtf8() + '\t' + reading.key().toLatin1() + '\t' +
                   QByteArray::number(reading.value()) + '\n';
    }
    return file.write(out) == out.size();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: makelexicon OUT [DICTIONARY...]\n");
        return 2;
    }
    Readings readings;
    for (int number = 2; number < argc; ++number) {
        if (!addDictionary(QString::fromLocal8Bit(argv[number]), readings)) {
            std::fprintf(stderr, "makelexicon: cannot read %s\n", argv[number]);
            return 1;
        }
    }
    if (!addIcu(readings)) {
        std::fprintf(stderr, "makelexicon: ICU has no Han-Latin transliterator\n");
        return 1;
    }
    if (!write(QString::fromLocal8Bit(argv[1]), readings)) {
        std::fprintf(stderr, "makelexicon: cannot write %s\n", argv[1]);
        return 1;
    }
    return 0;
}
