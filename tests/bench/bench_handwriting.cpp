// SPDX-License-Identifier: GPL-3.0-or-later
// How often the pad offers the character that was written. bench_handwriting MOST CHARACTERS SOURCE… : how
// many characters of a group at most, groups of characters (name<TAB>characters), and folders of medians or
// files of pen lines whose ids are characters. Prints table rows: the model in the written order alone, as it
// was before there were strokes; the model in several orders; the pad with our strokes.
#include "handwritingpad.h"
#include "pendistortions.h"
#include "penfile.h"
#include "strokesource.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace yizhan;

namespace {

const std::vector<bench::Distortion> distortions{{.name = "clean"},
                                                 {.name = "neighbours swapped, p = 0.3", .swapped = 0.3},
                                                 {.name = "neighbours joined, p = 0.2", .joined = 0.2},
                                                 {.name = "everyday mix",
                                                  .swapped = 0.15,
                                                  .joined = 0.2,
                                                  .moved = 0.02,
                                                  .shaken = 0.008,
                                                  .slant = 0.25,
                                                  .scale = 0.25},
                                                 {.name = "any order", .shuffled = true},
                                                 {.name = "two thirds written", .written = 0.67}};

using Reader = std::function<QStringList(const QList<input::PenStroke> &)>;

struct Group
{
    QString name;
    QSet<char16_t> characters; ///< empty: all
};

struct Tally
{
    int all = 0;
    int first = 0;
    int firstFive = 0;
    int firstPage = 0;
    std::vector<double> times; ///< ms of the processor
};

double processorMs()
{
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

std::vector<input::WrittenCharacter> readPenLines(const QString &path)
{
    std::vector<input::WrittenCharacter> characters;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    while (!file.atEnd()) {
        const auto pen = input::parsePenLine(file.readLine(), path);
        const QString id = pen ? QString::fromUtf8(pen->id) : QString();
        if (id.size() != 1)
            continue;
        input::WrittenCharacter written{id.front().unicode(), 0, {}};
        for (const input::PenStroke &stroke : pen->strokes) {
            input::InkStroke places;
            for (const QPoint &point : stroke)
                places.push_back({float(point.x()), float(point.y())});
            written.strokes.push_back(std::move(places));
        }
        characters.push_back(std::move(written));
    }
    return characters;
}

std::vector<input::WrittenCharacter> readSource(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return readPenLines(path);
    auto characters = input::readStrokeSource(path);
    if (!characters)
        qFatal("%s", qPrintable(characters.error().toString()));
    return *characters;
}

/// The commonest characters, and those of their traditional forms that differ.
std::vector<Group> groupsByRarity(std::vector<input::WrittenCharacter> characters)
{
    input::setRarity(input::inputPaths({}).rimeData, characters);
    std::stable_sort(characters.begin(), characters.end(),
                     [](const auto &one, const auto &other) { return one.rarity < other.rarity; });
    const input::ScriptForms forms;
    Group common{QStringLiteral("500 common"), {}};
    Group many{QStringLiteral("3,000 common"), {}};
    Group traditional{QStringLiteral("traditional forms that differ"), {}};
    for (const input::WrittenCharacter &written : characters) {
        const QString character(QChar(written.character));
        if (forms.simplified(character) != character)
            continue;
        if (common.characters.size() < 500) {
            common.characters.insert(written.character);
            const char16_t form = forms.traditional(character).front().unicode();
            if (form != written.character)
                traditional.characters.insert(form);
        }
        if (many.characters.size() < 3000)
            many.characters.insert(written.character);
    }
    return {common, many, traditional};
}

std::vector<Group> readGroups(const QString &path)
{
    std::vector<Group> groups;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'\t');
        Group group{fields.front(), {}};
        for (const QChar c : fields.back())
            group.characters.insert(c.unicode());
        groups.push_back(group);
    }
    return groups;
}

Tally measured(const Reader &reader, const Group &group, const std::vector<input::WrittenCharacter> &source,
               const bench::Distortion &how, std::ptrdiff_t most)
{
    std::mt19937 random(20261201); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same strokes in every run
    const auto members = std::count_if(source.begin(), source.end(), [&group](const auto &written) {
        return group.characters.isEmpty() || group.characters.contains(written.character);
    });
    const auto step = std::max<std::ptrdiff_t>(1, members / most);
    std::ptrdiff_t member = 0;
    Tally tally;
    for (const input::WrittenCharacter &written : source) {
        if (!group.characters.isEmpty() && !group.characters.contains(written.character))
            continue;
        if (member++ % step != 0)
            continue;
        const QList<input::PenStroke> pen = bench::distorted(written.strokes, how, random);
        const double begin = processorMs();
        const qsizetype place = reader(pen).indexOf(QString(QChar(written.character)));
        tally.times.push_back(processorMs() - begin);
        ++tally.all;
        tally.first += place == 0 ? 1 : 0;
        tally.firstFive += place >= 0 && place < 5 ? 1 : 0;
        tally.firstPage += place >= 0 && place < 12 ? 1 : 0;
    }
    std::sort(tally.times.begin(), tally.times.end());
    return tally;
}

QString words(const Tally &tally)
{
    const auto share = [&tally](int count) {
        return QString::number(100.0 * count / std::max(tally.all, 1), 'f', 1);
    };
    const double p95 = tally.times.empty() ? 0 : tally.times[tally.times.size() * 95 / 100];
    return QStringLiteral("%1 / %2 / %3 (%4 ms)")
        .arg(share(tally.first), share(tally.firstFive), share(tally.firstPage),
             QString::number(p95, 'f', 0));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4 || arguments.at(1).toInt() < 1)
        qFatal("bench_handwriting MOST CHARACTERS SOURCE…");
    const input::InputPaths paths = input::inputPaths({});
    const auto model = input::ZinniaRecognizer::open(paths.handwritingModel);
    const auto pad = input::HandwritingPad::open(paths);
    const std::ptrdiff_t most = arguments.at(1).toInt();
    QTextStream out(stdout);
    const bool data = QFile::exists(paths.strokeData);
    out << "| source, group | how | model, as written: first / 5 / 12 % (p95) | model, several orders | "
        << (data ? "pad, with strokes" : "pad (no strokes here)") << " |\n|---|---|---|---|---|\n";
    for (const QString &path : arguments.mid(3)) {
        const std::vector<input::WrittenCharacter> source = readSource(path);
        std::vector<Group> groups{{QStringLiteral("all"), {}}};
        if (path == arguments.at(3)) {
            groups = groupsByRarity(source);
            for (const Group &group : readGroups(arguments.at(2)))
                groups.push_back(group);
        }
        for (const Group &group : groups) {
            for (const bench::Distortion &how : distortions) {
                QStringList cells;
                if (model) {
                    cells.append(
                        words(measured([&](const auto &pen) { return (*model)->rankAsWritten(pen, 36); },
                                       group, source, how, most)));
                    cells.append(words(measured([&](const auto &pen) { return (*model)->rank(pen, 36); },
                                                group, source, how, most)));
                }
                if (pad)
                    cells.append(words(measured([&](const auto &pen) { return (*pad)->read(pen); }, group,
                                                source, how, most)));
                out << "| " << QFileInfo(path).fileName() << ", " << group.name << " | " << how.name << " | "
                    << cells.join(QStringLiteral(" | ")) << " |" << Qt::endl;
            }
        }
    }
    return 0;
}
