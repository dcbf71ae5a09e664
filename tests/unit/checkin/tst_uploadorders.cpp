// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the order in which what happened at a fair arrives, and however often, the same came of it. With
// YIZHAN_HISTORIES and YIZHAN_PERMUTATIONS as many as that.
#include "encodedstate.h"
#include "fairrecord.h"
#include "random.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <utility>
#include <variant>
#include <vector>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::checkin;

namespace {

using News = std::variant<ScanEvent, Registration>;

int given(const char *name, int otherwise)
{
    bool ok = false;
    const int count = qEnvironmentVariableIntValue(name, &ok);
    return ok ? count : otherwise;
}

QString named(char kind, quint64 number)
{
    return QLatin1Char(kind) + QString::number(number);
}

QDateTime at(quint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(1'796'000'000'000 + static_cast<qint64>(ms), Qt::UTC);
}

ScanEvent randomScan(Random &random, quint64 number, quint64 count)
{
    ScanEvent event;
    event.id =
        named('e', random.below(40) == 0 ? random.below(count) : number); // now and then one that is used
    event.fair = u"f"_s;
    event.kind = std::array{ScanKind::Entry, ScanKind::Entry, ScanKind::Entry,
                            ScanKind::Exit,  ScanKind::Booth, ScanKind::Undo}[random.below(6)];
    event.walkIn = random.below(8) == 0;
    event.subject = named(event.walkIn ? 'w' : 't', random.below(12));
    event.station = named('s', random.below(5));
    event.device = event.station + named('d', random.below(2));
    event.seq = static_cast<qint64>(number);
    event.time = at(random.below(60) * 700);
    event.gate = named('g', random.below(3));
    event.admitted = random.below(6) != 0;
    event.refers = event.kind == ScanKind::Undo ? named('e', random.below(count + 3)) : QString();
    event.knowing = random.below(5) == 0 ? QDateTime() : at(random.below(40'000));
    return event;
}

Registration randomRegistration(Random &random)
{
    Registration registration;
    registration.ticket = named('t', random.below(10)); // of two tickets nobody ever hears
    registration.revision = static_cast<qint64>(random.below(3));
    registration.person = random.below(2) == 0 ? QString() : named('p', random.below(5));
    if (random.below(3) == 0)
        registration.from = at(random.below(40'000));
    if (random.below(3) == 0)
        registration.until = at(random.below(40'000));
    if (random.below(3) == 0)
        registration.revoked = at(random.below(40'000));
    return registration;
}

std::vector<News> randomHistory(Random &random)
{
    const quint64 count = 5 + random.below(60);
    std::vector<News> news;
    for (quint64 number = 0; number < count; ++number)
        news.emplace_back(randomScan(random, number, count));
    for (quint64 number = random.below(16); number > 0; --number)
        news.emplace_back(randomRegistration(random));
    return news;
}

void take(FairRecord &record, const News &news)
{
    if (const auto *event = std::get_if<ScanEvent>(&news))
        record.add(*event);
    else
        record.know(std::get<Registration>(news));
}

FairRecord recordOf(const std::vector<News> &news)
{
    FairRecord record(u"f"_s);
    for (const News &one : news)
        take(record, one);
    return record;
}

void shuffle(std::vector<News> &news, Random &random)
{
    for (std::size_t left = news.size(); left > 1; --left)
        std::swap(news[left - 1], news[random.below(left)]);
}

} // namespace

class TestUploadOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderEndsInTheSameState()
    {
        SeededRandom random(5);
        const int orders = given("YIZHAN_PERMUTATIONS", 8);
        for (int history = given("YIZHAN_HISTORIES", 60); history > 0; --history) {
            std::vector<News> news = randomHistory(random);
            const QByteArray state = yizhan::fakes::encodeState(recordOf(news).state());
            for (int order = 0; order < orders; ++order) {
                shuffle(news, random);
                FairRecord record = recordOf(news);
                for (std::size_t again = random.below(news.size()); again > 0; --again)
                    take(record, news[random.below(news.size())]);
                QCOMPARE(yizhan::fakes::encodeState(record.state()), state);
            }
        }
    }
    void recordsThatWereApartMergeEitherWay()
    {
        SeededRandom random(6);
        for (int history = 0; history < 40; ++history) {
            const std::vector<News> news = randomHistory(random);
            FairRecord one(u"f"_s), other(u"f"_s);
            for (const News &piece : news) {
                const quint64 whose = random.below(3);
                if (whose != 0)
                    take(one, piece);
                if (whose != 1)
                    take(other, piece);
            }
            const FairRecord whole = recordOf(news);
            FairRecord left = one, right = other;
            left.merge(other);
            right.merge(one);
            QCOMPARE(yizhan::fakes::encodeState(left.state()), yizhan::fakes::encodeState(whole.state()));
            QCOMPARE(yizhan::fakes::encodeState(right.state()), yizhan::fakes::encodeState(whole.state()));
        }
    }
    void everyEventHasOneOutcome()
    {
        SeededRandom random(7);
        for (int history = 0; history < 40; ++history) {
            const FairRecord record = recordOf(randomHistory(random));
            const FairState state = record.state();
            QCOMPARE(state.events.size(), record.size());
            int outcomes = 0;
            for (const auto &[outcome, count] : state.outcomes)
                outcomes += count;
            QCOMPARE(static_cast<std::size_t>(outcomes), record.size());
            for (const auto &[id, judged] : state.events) {
                if (judged.outcome == Outcome::Duplicate || judged.outcome == Outcome::Repeat)
                    QVERIFY(state.events.contains(judged.of));
            }
            const auto counted = state.outcomes.find(Outcome::Counted);
            QVERIFY(state.attendance <= (counted == state.outcomes.end() ? 0 : counted->second));
            QVERIFY(state.inside <= (counted == state.outcomes.end() ? 0 : counted->second));
        }
    }
};

QTEST_APPLESS_MAIN(TestUploadOrders)
#include "tst_uploadorders.moc"
