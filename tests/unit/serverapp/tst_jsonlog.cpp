// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonlog.h"
#include "manualclock.h"

#include <QJsonDocument>
#include <QTest>

#include <array>
#include <memory>
#include <unistd.h>

using namespace yizhan;
using namespace yizhan::server;

namespace {

const fakes::ManualClock &logClock()
{
    static const fakes::ManualClock clock{QDateTime({2026, 11, 30}, {8, 30, 5, 7}, Qt::UTC)};
    return clock;
}

/// The end of a pipe that a log writes into.
class Pipe
{
public:
    Pipe()
    {
        if (::pipe(m_ends.data()) != 0)
            qFatal("no pipe");
    }
    ~Pipe() { ::close(m_ends[0]); }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    [[nodiscard]] int input() const { return m_ends[1]; }
    /// All that was written, up to the end of the writer.
    [[nodiscard]] QByteArray readAll()
    {
        QByteArray all;
        std::array<char, 65536> piece{};
        for (;;) {
            const ssize_t count = ::read(m_ends[0], piece.data(), piece.size());
            if (count <= 0)
                return all;
            all.append(piece.data(), count);
        }
    }
    void closeInput() { ::close(m_ends[1]); }

private:
    std::array<int, 2> m_ends{};
};

/// The lines that `work` writes.
template <typename Work>
QList<QJsonObject> linesOf(Work &&work)
{
    Pipe pipe;
    QByteArray text;
    std::thread reader([&] { text = pipe.readAll(); });
    {
        JsonLog log(pipe.input(), logClock());
        work(log);
    }
    pipe.closeInput();
    reader.join();
    QList<QJsonObject> lines;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

QString textOf(const QJsonObject &line, const char *name)
{
    return line.value(QLatin1String(name)).toString();
}

} // namespace

class TestJsonLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineIsAnObjectWithTimeLevelAndEvent();
    void linesComeInTheirOrderAndAllBeforeTheEnd();
    void valuesStandBesideTheEvent();
    void messagesOfQtAreLogged();
    void messagesOfQtGoElsewhereAfterwards();
    void logThatNobodyReadsDropsWhatIsNoTrouble();
    void whatCannotBeWrittenStopsNobody();
    void bytesOfAPathLeaveTheLineValid();
};

void TestJsonLog::lineIsAnObjectWithTimeLevelAndEvent()
{
    const auto lines = linesOf([](JsonLog &log) {
        log.write(LogLevel::Info, "started");
        log.write(LogLevel::Warning, "slow");
        log.write(LogLevel::Error, "failed");
    });
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].keys(),
             (QStringList{QStringLiteral("event"), QStringLiteral("level"), QStringLiteral("ts")}));
    QCOMPARE(textOf(lines[0], "event"), QStringLiteral("started"));
    QCOMPARE(textOf(lines[0], "level"), QStringLiteral("info"));
    QCOMPARE(textOf(lines[1], "level"), QStringLiteral("warning"));
    QCOMPARE(textOf(lines[2], "level"), QStringLiteral("error"));
    QCOMPARE(textOf(lines[0], "ts"), QStringLiteral("2026-11-30T08:30:05.007Z"));
}

void TestJsonLog::linesComeInTheirOrderAndAllBeforeTheEnd()
{
    constexpr int count = 5000;
    const auto lines = linesOf([](JsonLog &log) {
        for (int i = 0; i < count; ++i)
            log.writeEncoded(LogLevel::Info, "request", ",\"n\":" + std::to_string(i));
    });
    QCOMPARE(lines.size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(lines[i].value(QLatin1String("n")).toInt(), i);
}

void TestJsonLog::valuesStandBesideTheEvent()
{
    const auto lines = linesOf([](JsonLog &log) {
        log.write(LogLevel::Info, "listening",
                  {{QStringLiteral("port"), 8420}, {QStringLiteral("name"), QStringLiteral("市\"\n")}});
    });
    QCOMPARE(lines.first().value(QLatin1String("port")).toInt(), 8420);
    QCOMPARE(textOf(lines.first(), "name"), QStringLiteral("市\"\n"));
}

void TestJsonLog::messagesOfQtAreLogged()
{
    const auto lines = linesOf([](JsonLog &log) {
        log.adoptQtMessages();
        qInfo("one");
        qWarning("two");
        qCritical("three");
    });
    QCOMPARE(lines.size(), 3);
    QCOMPARE(textOf(lines[0], "message"), QStringLiteral("one"));
    QCOMPARE(textOf(lines[0], "level"), QStringLiteral("info"));
    QCOMPARE(textOf(lines[1], "level"), QStringLiteral("warning"));
    QCOMPARE(textOf(lines[2], "level"), QStringLiteral("error"));
    QCOMPARE(textOf(lines[2], "event"), QStringLiteral("qt"));
}

void TestJsonLog::messagesOfQtGoElsewhereAfterwards()
{
    static_cast<void>(linesOf([](JsonLog &log) { log.adoptQtMessages(); }));
    qInfo("to nobody's log");
    const auto lines = linesOf([](JsonLog &) { qInfo("not adopted"); });
    QCOMPARE(lines.size(), 0);
}

void TestJsonLog::logThatNobodyReadsDropsWhatIsNoTrouble()
{
    Pipe pipe;
    auto log = std::make_unique<JsonLog>(pipe.input(), logClock());
    const std::string values = ",\"text\":\"" + std::string(1000, 'x') + '"';
    constexpr int count = 20'000; // 20 MiB, where 4 may wait while the pipe is full
    for (int i = 0; i < count; ++i)
        log->writeEncoded(LogLevel::Info, "request", values);
    log->write(LogLevel::Error, "failed");
    QByteArray text;
    std::thread reader([&] { text = pipe.readAll(); });
    log.reset();
    pipe.closeInput();
    reader.join();
    const auto lines = text.trimmed().split('\n');
    qint64 dropped = 0;
    for (const QByteArray &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (textOf(object, "event") == u"log_dropped")
            dropped += object.value(QLatin1String("lines")).toInteger();
    }
    QVERIFY(dropped > 0);
    QCOMPARE(text.count("\"request\"") + dropped, count);
    QCOMPARE(text.count("\"failed\""), 1);
}

void TestJsonLog::whatCannotBeWrittenStopsNobody()
{
    JsonLog log(-1, logClock());
    log.write(LogLevel::Error, "failed");
}

void TestJsonLog::bytesOfAPathLeaveTheLineValid()
{
    QCOMPARE(jsonEscaped("a\"b\\c"), std::string("a\\\"b\\\\c"));
    QCOMPARE(jsonEscaped("\n\x1f ~"), std::string("\\u000a\\u001f ~"));
    QCOMPARE(jsonEscaped("\x7f\xff"), std::string("\\u007f\\u00ff"));
}

QTEST_GUILESS_MAIN(TestJsonLog)
#include "tst_jsonlog.moc"
