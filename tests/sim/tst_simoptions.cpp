// SPDX-License-Identifier: GPL-3.0-or-later
#include "simoptions.h"

#include <QCommandLineParser>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using sim::SimOptions;
using sim::WorldSettings;

namespace {

SimOptions read(const QStringList &arguments)
{
    QCommandLineParser parser;
    sim::addOptions(parser);
    if (!parser.parse(QStringList{u"yizhan-sim"_s} + arguments))
        qFatal("%s", qUtf8Printable(parser.errorText()));
    return sim::optionsOf(parser);
}

} // namespace

/// What the simulator is asked for, and what it says to be asked again.
class TestSimOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFailedComesAgainAsItIsPrinted_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("as it is") << QStringList{u"--seed"_s, u"7"_s};
        QTest::newRow("size") << QStringList{u"--seed"_s, u"7"_s,      u"--kiosks"_s,
                                             u"40"_s,     u"--days"_s, u"10"_s};
        QTest::newRow("calm") << QStringList{u"--seed"_s, u"7"_s, u"--calm"_s};
        QTest::newRow("restore") << QStringList{u"--seed"_s, u"7"_s, u"--restore"_s};
        QTest::newRow("both") << QStringList{u"--restore"_s, u"--calm"_s, u"--seed"_s, u"12345678901"_s};
    }
    void whatFailedComesAgainAsItIsPrinted()
    {
        QFETCH(const QStringList, arguments);
        const WorldSettings settings = read(arguments).settings;
        const SimOptions again = read(sim::argumentsOf(settings));
        QVERIFY(again.settings == settings);
        QCOMPARE(again.first, again.last);
    }

    void eachProcessDoesWhatOneAloneWould()
    {
        const SimOptions all = read({u"--seeds"_s, u"3..9"_s, u"--jobs"_s, u"2"_s, u"--calm"_s,
                                     u"--restore"_s, u"--twice"_s, u"--trace"_s, u"--days"_s, u"6"_s});
        const SimOptions one = read(sim::argumentsBeside(all, 5));
        WorldSettings expected = all.settings;
        expected.seed = 5;
        QVERIFY(one.settings == expected);
        QVERIFY(one.twice);
        QCOMPARE(one.first, 5U);
        QCOMPARE(one.last, 5U);
        QVERIFY(!sim::runBeside(one));
    }

    void seedsRunBesideOneAnotherForMinutesToo()
    {
        QVERIFY(sim::runBeside(read({u"--jobs"_s, u"2"_s, u"--minutes"_s, u"480"_s})));
        QVERIFY(sim::runBeside(read({u"--jobs"_s, u"2"_s, u"--seeds"_s, u"1..2"_s})));
        QVERIFY(!sim::runBeside(read({u"--jobs"_s, u"2"_s, u"--seed"_s, u"1"_s})));
        QVERIFY(!sim::runBeside(read({u"--minutes"_s, u"480"_s})));
    }

    void minutesGoOnBehindTheLastSeed()
    {
        const SimOptions minutes =
            read({u"--jobs"_s, u"2"_s, u"--minutes"_s, u"2"_s, u"--seeds"_s, u"1..3"_s});
        QVERIFY(sim::isDue(minutes, 4000, 119'999));
        QVERIFY(!sim::isDue(minutes, 1, 120'000));
        const SimOptions seeds = read({u"--seeds"_s, u"1..3"_s});
        QVERIFY(sim::isDue(seeds, 3, 500'000'000));
        QVERIFY(!sim::isDue(seeds, 4, 0));
    }
};

QTEST_GUILESS_MAIN(TestSimOptions)
#include "tst_simoptions.moc"
