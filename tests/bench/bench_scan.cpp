// SPDX-License-Identifier: GPL-3.0-or-later
// bench_scan drawn N [SEED]      N frames of each condition, drawn
// bench_scan empty N [SEED]      N frames without a code
// bench_scan files MANIFEST      frames of a manifest: path, set, text (- = there is no code), tab-separated
// bench_scan photos FOLDER...    pictures, each beside N.txt with what it holds; without one it holds nothing
// Prints rows of a table, with milliseconds of processor time. With YIZHAN_SHOW_MISSES each picture that was
// not read, and each rung with what it read.
#include "clock.h"
#include "drawnframes.h"
#include "scanladder.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QMap>
#include <QStringDecoder>
#include <QTextStream>
#include <QTransform>

#include <algorithm>
#include <functional>

#include <time.h>

using namespace yizhan;
using namespace yizhan::bench;

namespace {

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(share * double(values.size())))];
}

/// Of the processor: other programs count less.
double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double msOf(const std::function<void()> &work)
{
    const double start = cpuMs();
    work();
    return cpuMs() - start;
}

struct Tally
{
    int all = 0;
    int plain = 0;
    int right = 0;
    int wrong = 0;
    std::vector<double> plainMs;
    std::vector<double> ladderMs;
    QMap<QString, int> rungs;

    void operator+=(const Tally &other)
    {
        all += other.all;
        plain += other.plain;
        right += other.right;
        wrong += other.wrong;
        plainMs.insert(plainMs.end(), other.plainMs.begin(), other.plainMs.end());
        ladderMs.insert(ladderMs.end(), other.ladderMs.begin(), other.ladderMs.end());
        for (auto rung = other.rungs.cbegin(); rung != other.rungs.cend(); ++rung)
            rungs[rung.key()] += rung.value();
    }
};

/// A code that does not say that it holds Shift-JIS is also right when somebody reads it as that.
bool isRight(const scan::FoundCode &found, const QStringList &texts)
{
    QStringDecoder japanese("Shift_JIS");
    return texts.contains(found.text) || (japanese.isValid() && texts.contains(japanese.decode(found.bytes)));
}

class Bench
{
public:
    Bench() : m_ladder(m_clock), m_out(stdout), m_shows(qEnvironmentVariableIsSet("YIZHAN_SHOW_MISSES"))
    {
        m_budget = qEnvironmentVariable("YIZHAN_SCAN_BUDGET", QStringLiteral("150")).toInt();
    }

    /// Any of `texts` is right; none: nothing may be read.
    void add(Tally &tally, const scan::GreyView &picture, const QStringList &texts, const QString &name)
    {
        std::optional<scan::FoundCode> found;
        ++tally.all;
        tally.plainMs.push_back(msOf([&] { found = m_ladder.glance(picture); }));
        const bool isPlain = found.has_value();
        std::vector<scan::TriedPass> tried;
        tally.ladderMs.push_back(msOf([&] { found = m_ladder.read(picture, {m_budget}, &tried); }));
        if (m_shows && tally.ladderMs.back() > 60)
            showSteps(name, tried);
        tally.plain += isPlain && isRight(*found, texts) ? 1 : 0;
        if (found) {
            const bool right = isRight(*found, texts);
            ++(right ? tally.right : tally.wrong);
            ++tally.rungs[QString::fromLatin1(found->pass)];
            if (!right)
                m_out << "WRONG " << name << ": " << found->text << " by " << found->pass << '\n';
        } else if (m_shows && !texts.isEmpty()) {
            m_out << "MISSED " << name << '\n';
            save(picture, name);
        }
    }

    void row(const QString &name, const Tally &tally)
    {
        m_out << QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 / %7 | %8 / %9 |")
                     .arg(name)
                     .arg(tally.all)
                     .arg(tally.plain)
                     .arg(tally.right)
                     .arg(tally.wrong)
                     .arg(percentile(tally.plainMs, 0.5), 0, 'f', 1)
                     .arg(percentile(tally.plainMs, 0.95), 0, 'f', 1)
                     .arg(percentile(tally.ladderMs, 0.5), 0, 'f', 1)
                     .arg(percentile(tally.ladderMs, 0.95), 0, 'f', 1);
        if (m_shows) {
            for (auto rung = tally.rungs.cbegin(); rung != tally.rungs.cend(); ++rung)
                m_out << ' ' << rung.key() << '=' << rung.value();
        }
        m_out << '\n';
        m_out.flush();
    }

private:
    void showSteps(const QString &name, const std::vector<scan::TriedPass> &tried)
    {
        m_out << "SLOW " << name << ':';
        for (const scan::TriedPass &pass : tried)
            m_out << ' ' << pass.name << ' ' << pass.ms;
        m_out << '\n';
    }

    /// Into the folder that YIZHAN_SAVE_MISSES names.
    static void save(const scan::GreyView &picture, QString name)
    {
        const QString folder = qEnvironmentVariable("YIZHAN_SAVE_MISSES");
        const QImage image(picture.data, picture.width, picture.height, picture.rowStride,
                           QImage::Format_Grayscale8);
        if (!folder.isEmpty())
            image.save(QDir(folder).filePath(name.replace(u'/', u'-') + QStringLiteral(".png")));
    }

    SystemClock m_clock;
    scan::ScanLadder m_ladder;
    QTextStream m_out;
    bool m_shows;
    qint64 m_budget;
};

scan::GreyPlane planeOf(const QImage &image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    return scan::GreyPlane({grey.constBits(), grey.width(), grey.height(), grey.bytesPerLine(), 1});
}

int drawn(Bench &bench, int count, quint64 seed)
{
    Tally all;
    const QString only = qEnvironmentVariable("YIZHAN_CONDITION");
    for (const auto &[condition, name] : conditions()) {
        if (!only.isEmpty() && only != QLatin1String(name))
            continue;
        SeededRandom random(seed + quint64(condition) * 1000);
        Tally tally;
        for (int i = 0; i < count; ++i) {
            const DrawnFrame frame = drawnFrame(condition, random);
            bench.add(tally, frame.picture.view(), {frame.text},
                      QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(i));
        }
        bench.row(QLatin1String(name), tally);
        all += tally;
    }
    bench.row(QStringLiteral("all"), all);
    return all.wrong;
}

int empty(Bench &bench, int count, quint64 seed)
{
    SeededRandom random(seed);
    Tally tally;
    for (int i = 0; i < count; ++i)
        bench.add(tally, drawnFrame(Condition::Empty, random).picture.view(), {},
                  QStringLiteral("empty %1").arg(i));
    bench.row(QStringLiteral("no code"), tally);
    return tally.wrong;
}

int files(Bench &bench, const QString &manifest)
{
    QFile file(manifest);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    QMap<QString, Tally> sets;
    const QDir folder = QFileInfo(manifest).dir();
    while (!file.atEnd()) {
        const QStringList parts = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        if (parts.size() != 3)
            continue;
        const QStringList texts = parts[2] == QStringLiteral("-") ? QStringList() : QStringList(parts[2]);
        bench.add(sets[parts[1]], planeOf(QImage(folder.filePath(parts[0]))).view(), texts, parts[0]);
    }
    Tally all;
    for (auto set = sets.cbegin(); set != sets.cend(); ++set) {
        bench.row(set.key(), set.value());
        all += set.value();
    }
    bench.row(QStringLiteral("all"), all);
    return all.wrong;
}

/// What N.txt says.
QStringList textsBeside(const QString &picture)
{
    QFile file(picture.left(picture.lastIndexOf(u'.')) + QStringLiteral(".txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return {QString::fromUtf8(file.readAll())};
}

int photos(Bench &bench, const QStringList &folders)
{
    Tally all;
    for (const QString &path : folders) {
        const QDir folder(path);
        Tally upright, turned;
        for (const QString &name :
             folder.entryList({QStringLiteral("*.png"), QStringLiteral("*.jpg")}, QDir::Files)) {
            const QImage image(folder.filePath(name));
            const QStringList texts = textsBeside(folder.filePath(name));
            bench.add(upright, planeOf(image).view(), texts, folder.dirName() + u'/' + name);
            if (!qEnvironmentVariableIsSet("YIZHAN_ALL_TURNS"))
                continue;
            for (const int degrees : {90, 180, 270}) {
                const QImage rotated = image.transformed(QTransform().rotate(degrees));
                bench.add(turned, planeOf(rotated).view(), texts,
                          folder.dirName() + u'/' + name + QStringLiteral(" turned %1").arg(degrees));
            }
        }
        bench.row(folder.dirName(), upright);
        if (turned.all > 0)
            bench.row(folder.dirName() + QStringLiteral(", turned"), turned);
        all += upright;
    }
    bench.row(QStringLiteral("all"), all);
    return all.wrong;
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList given;
    for (int i = 1; i < argc; ++i)
        given.append(QString::fromLocal8Bit(argv[i]));
    Bench bench;
    const QString kind = given.value(0);
    const quint64 seed = given.size() > 2 ? given[2].toULongLong() : 1;
    if (kind == QStringLiteral("drawn"))
        (void)drawn(bench, given.value(1).toInt(), seed);
    else if (kind == QStringLiteral("empty"))
        (void)empty(bench, given.value(1).toInt(), seed);
    else if (kind == QStringLiteral("files"))
        (void)files(bench, given.value(1));
    else if (kind == QStringLiteral("photos"))
        (void)photos(bench, given.mid(1));
    else
        return 2;
    return 0;
}
