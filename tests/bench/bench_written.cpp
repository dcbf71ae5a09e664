// SPDX-License-Identifier: GPL-3.0-or-later
// bench_written VACANCIES.csv [DIVISIONS.csv]: what people write at a kiosk, written with the keyboard's
// engines: the commonest titles and the places of the city by their sounds, made-up names by sounds and
// strokes; and how long a key takes. Prints a line for each. Sounds are those of the packages' dictionaries,
// a word's before its characters'.
#include "cataloguewords.h"
#include "enginedesks.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <optional>

using namespace yizhan;
using namespace yizhan::input;

namespace {

// Made up: no name of anybody, but of the kind that people of Guangdong bear.
constexpr const char *madeUpNames =
    "冼伟强 禤志明 邝美玲 植永康 麦嘉欣 陈桂英 梁炳坤 黄丽珍 冯燕芳 邓国华 罗梓轩 谭咏诗 莫家豪 欧阳建国 "
    "区秀兰 "
    "司徒慧敏 何焕章 李昇 王玥 张燚 伍珺瑶 吴灏 赖水金 曾观娣 钟淑贞 卢炜 关颖琳 苏杏仪 温锦堂 廖翠屏 "
    "古月华 庄晓彤 简伟雄 霍启刚 岑敬贤 练秋菊 侯金妹 余德全 叶沛然 刘浩然 蔡晓琪 彭志勇 潘文辉 袁梦婷 "
    "蒋海波 阮氏梅 龙飞 成龙生 江镇洋 范冰 杨柏霖 徐铭泽 林芷若 周润 郑绮雯 谢霆 高晓松 郭靖宇 朱慧珊 马国明";

/// A row of candidates at a kiosk of 1080 by 1920 pixels, 22 inches, text of usual size, as CandidateGrid.qml
/// lays it out.
int firstPage(const QStringList &candidates)
{
    constexpr double row = 884;
    constexpr double glyph = 42;
    constexpr double padding = 32;
    constexpr double least = 95;
    constexpr double gap = 10;
    double left = row;
    int shown = 0;
    for (const QString &candidate : candidates) {
        const double width = std::max(least, glyph * double(candidate.size()) + padding);
        if (width > left)
            break;
        left -= width + gap;
        ++shown;
    }
    return std::max(1, shown);
}

/// The words of a RIME dictionary with their sounds, the first of each; with `shortest` the plainest way to
/// write it, since the dictionary of strokes knows old forms as well.
QHash<QString, QStringList> soundsOf(const QString &path, bool shortest = false)
{
    constexpr int soundColumn = 1;
    QHash<QString, std::pair<double, QStringList>> best;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> columns = line.split('\t');
        if (columns.size() <= soundColumn || line.startsWith('#'))
            continue;
        QByteArray weight = columns.value(2, "100");
        const double number = weight.endsWith('%') ? weight.chopped(1).toDouble() : weight.toDouble();
        QStringList sounds;
        for (QByteArray sound : columns.at(soundColumn).trimmed().split(' ')) {
            if (!sound.isEmpty() && sound.back() >= '0' && sound.back() <= '9')
                sound.chop(1);
            sounds.append(QString::fromLatin1(sound));
        }
        auto &known = best[QString::fromUtf8(columns.front())];
        const bool plainer = number == known.first && !known.second.isEmpty() && known.second.size() == 1 &&
                             shortest && sounds.front().size() < known.second.front().size();
        if (known.second.isEmpty() || number > known.first || plainer)
            known = {number, sounds};
    }
    QHash<QString, QStringList> all;
    for (auto word = best.begin(); word != best.end(); ++word)
        all.insert(word.key(), word->second);
    return all;
}

/// How a word is typed: its longest known parts, one behind the other. Empty where a character has no sound.
QStringList typed(const QString &word, const QHash<QString, QStringList> &sounds)
{
    QStringList letters;
    for (qsizetype start = 0; start < word.size();) {
        qsizetype length = word.size() - start;
        while (length > 0 && !sounds.contains(word.mid(start, length)))
            --length;
        if (length == 0)
            return {};
        letters += sounds.value(word.mid(start, length));
        start += length;
    }
    return letters;
}

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Typist
{
    KeyEngine &engine;
    std::vector<double> times = {};     ///< of keys, in milliseconds
    std::vector<double> processor = {}; ///< of that, at work

    Composition press(char key)
    {
        QElapsedTimer timer;
        timer.start();
        const double before = processorMs();
        Composition composition = engine.press(key);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        processor.push_back(processorMs() - before);
        return composition;
    }
    Composition press(const QString &keys)
    {
        Composition composition;
        for (const QChar key : keys)
            composition = press(key.toLatin1());
        return composition;
    }
};

bool isOnFirstPage(const QStringList &candidates, const QStringList &wanted)
{
    const QStringList shown = candidates.mid(0, firstPage(candidates));
    return std::any_of(wanted.begin(), wanted.end(),
                       [&shown](const QString &word) { return shown.contains(word); });
}

void writeWords(const char *what, Typist typist, const QStringList &words,
                const QHash<QString, QStringList> &sounds, const ScriptForms *forms)
{
    int found = 0;
    QStringList missed;
    for (const QString &word : words) {
        typist.engine.clear();
        const QStringList syllables = typed(forms ? forms->traditional(word) : word, sounds);
        const Composition composition = typist.press(syllables.join(QString()));
        const bool there = !syllables.isEmpty() && isOnFirstPage(composition.candidates, {word});
        found += there ? 1 : 0;
        if (!there)
            missed.append(word + u'/' + syllables.join(QString()));
    }
    QTextStream(stdout) << what << ": " << found << " of " << words.size()
                        << " on the first page; not: " << missed.mid(0, 12).join(u' ') << Qt::endl;
}

/// Of one character: keys until it is seen, turns of the page where all keys do not bring it, the tap.
/// Nothing where it is in no candidates.
std::optional<int> actionsFor(Typist &typist, const QString &wanted, const QString &keys)
{
    typist.engine.clear();
    Composition composition;
    for (int pressed = 1; pressed <= keys.size(); ++pressed) {
        composition = typist.press(keys.at(pressed - 1).toLatin1());
        if (isOnFirstPage(composition.candidates, {wanted})) {
            typist.engine.clear();
            return pressed + 1;
        }
    }
    QStringList left = composition.candidates;
    typist.engine.clear();
    for (int turns = 0; !left.isEmpty(); ++turns) {
        const int page = firstPage(left);
        if (left.mid(0, page).contains(wanted))
            return static_cast<int>(keys.size()) + turns + 1;
        left = left.mid(page);
    }
    return std::nullopt;
}

void writeNames(const char *what, Typist typist, const QHash<QString, QStringList> &sounds,
                const ScriptForms *forms)
{
    int writable = 0;
    int actions = 0;
    QStringList missed;
    const QStringList names = QString::fromUtf8(madeUpNames).split(u' ');
    for (const QString &name : names) {
        std::optional<int> all = 0;
        for (qsizetype place = 0; place < name.size() && all; ++place) {
            typist.engine.setPurpose(place == 0 ? Purpose::Surname : Purpose::GivenName);
            const QString character = name.mid(place, 1);
            const QString key = forms ? forms->traditional(character) : character;
            const auto one = actionsFor(typist, character, sounds.value(key).value(0));
            all = one ? std::optional(*all + *one) : std::nullopt;
        }
        writable += all ? 1 : 0;
        actions += all.value_or(0);
        if (!all)
            missed.append(name);
    }
    typist.engine.setPurpose(Purpose::Words);
    QTextStream(stdout) << what << ": " << writable << " of " << names.size() << " names, "
                        << QString::number(double(actions) / std::max(1, writable), 'f', 1)
                        << " actions a name; not: " << missed.join(u' ') << Qt::endl;
}

QList<QStringList> table(const char *path)
{
    QFile file(QString::fromLocal8Bit(path));
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n').mid(1))
        rows.append(line.split(u','));
    return rows;
}

QStringList commonest(const QHash<QString, int> &counts, qsizetype most)
{
    QStringList words = counts.keys();
    std::sort(words.begin(), words.end(), [&counts](const QString &one, const QString &other) {
        return counts[one] != counts[other] ? counts[one] > counts[other] : one < other;
    });
    return words.mid(0, most);
}

/// Titles of Han characters alone, as they stand.
QStringList titlesOf(const QList<QStringList> &vacancies)
{
    QHash<QString, int> counts;
    for (const QStringList &row : vacancies) {
        const QString title = row.value(1);
        if (title.size() > 1 && std::all_of(title.cbegin(), title.cend(),
                                            [](QChar c) { return c.script() == QChar::Script_Han; }))
            ++counts[title];
    }
    constexpr qsizetype most = 200;
    return commonest(counts, most);
}

/// Without their kind: 端州.
QStringList placesOf(const QList<QStringList> &divisions)
{
    QStringList places;
    for (const QStringList &row : divisions) {
        QString name = row.value(1);
        for (const QString &kind : QString::fromUtf8("街道 镇 乡 区 县 市").split(u' ')) {
            if (name.size() >= kind.size() + 2 && name.endsWith(kind)) {
                name.chop(kind.size());
                break;
            }
        }
        if (name.size() > 1 && !places.contains(name))
            places.append(name);
    }
    return places;
}

void keyTimes(const char *what, KeyEngine &engine)
{
    Typist typist{engine};
    constexpr int rounds = 4;
    for (int round = 0; round < rounds; ++round) {
        for (const char *keys :
             {"zhaoqing", "guangdong", "zhuanxiang", "baoan", "xi'an", "gwongdung", "siugung", "zhzhzhzh",
              "sdfghjkl", "baojieyuanshouyinyuanfuwuyuancaozuogongpugongdianhanggong"}) {
            engine.clear();
            typist.press(QString::fromLatin1(keys));
        }
    }
    engine.clear();
    const auto quantiles = [](std::vector<double> &times) {
        std::sort(times.begin(), times.end());
        const auto at = [&times](double share) {
            return QString::number(times[static_cast<std::size_t>(share * double(times.size() - 1))], 'f', 2);
        };
        return QStringLiteral("p50 %1 ms, p95 %2 ms, longest %3 ms").arg(at(0.5), at(0.95), at(1));
    };
    QTextStream(stdout) << what << ": " << typist.times.size() << " keys, " << quantiles(typist.times)
                        << "; of the processor " << quantiles(typist.processor) << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    const InputPaths paths = inputPaths(folder.path());
    KeyDesk keys;
    keys.open(paths, [](int, int) {});
    desk::WordCounts counts;
    desk::countDivisions(counts);
    const QList<QStringList> vacancies = argc > 1 ? table(argv[1]) : QList<QStringList>();
    for (const QStringList &row : vacancies) {
        desk::countTitle(counts, row.value(1), 1);
        desk::countEmployer(counts, row.value(2), 1);
        desk::countPlace(counts, row.value(7), 1);
    }
    std::vector<WeightedWord> words;
    for (auto word = counts.begin(); word != counts.end(); ++word)
        words.push_back({word.key(), word.value()});
    WordDesk desk(paths);
    QElapsedTimer timer;
    timer.start();
    if (qEnvironmentVariableIsEmpty("YIZHAN_WITHOUT_WORDS"))
        desk.setWords(words);
    QTextStream(stdout) << words.size() << " words put in order in " << timer.elapsed() << " ms" << Qt::endl;
    for (const Method method : soundMethods)
        keys.setWords(method, desk.lists(method));

    const ScriptForms forms;
    const QString data = paths.rimeData + u'/';
    const auto pinyin = soundsOf(data + QStringLiteral("pinyin_simp.dict.yaml"));
    auto jyutping = soundsOf(data + QStringLiteral("jyut6ping3.words.dict.yaml"));
    const auto single = soundsOf(data + QStringLiteral("jyut6ping3.chars.dict.yaml"));
    for (auto character = single.begin(); character != single.end(); ++character)
        jyutping.insert(character.key(), *character);
    const auto strokes = soundsOf(data + QStringLiteral("stroke.dict.yaml"), true);
    const QStringList titles = titlesOf(vacancies);
    const QStringList places = argc > 2 ? placesOf(table(argv[2])) : QStringList();
    if (KeyEngine *engine = keys.engine(Method::Pinyin)) {
        writeWords("pinyin, titles", {*engine}, titles, pinyin, nullptr);
        writeWords("pinyin, places", {*engine}, places, pinyin, nullptr);
        writeNames("pinyin, names", {*engine}, pinyin, nullptr);
        keyTimes("pinyin", *engine);
    }
    if (KeyEngine *engine = keys.engine(Method::Jyutping)) {
        writeWords("Jyutping, titles", {*engine}, titles, jyutping, &forms);
        writeWords("Jyutping, places", {*engine}, places, jyutping, &forms);
        writeNames("Jyutping, names", {*engine}, jyutping, &forms);
        keyTimes("Jyutping", *engine);
    }
    if (KeyEngine *engine = keys.engine(Method::Stroke))
        writeNames("strokes, names", {*engine}, strokes, nullptr);
    return 0;
}
