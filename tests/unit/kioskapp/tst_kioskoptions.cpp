// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskoptions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::app;

class TestKioskOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryOption();
    void memoryIsOpenedOnlyOnDemand();
    void aDataFolderIsNeeded();
    void anUnknownOptionIsRefused();
    void aSizeThatIsNoneIsRefused();
    void aServerIsAnAddress();

private:
    static Result<KioskOptions> parse(const QString &typed)
    {
        std::optional<KioskOptions> options;
        const console::Command command = kioskCommand(options);
        YIZHAN_TRY_LET(const auto arguments,
                       console::Arguments::read(command, typed.split(u' ', Qt::SkipEmptyParts)));
        console::Terminal terminal;
        YIZHAN_TRY(command.run(arguments, terminal));
        return *options;
    }
};

void TestKioskOptions::readsEveryOption()
{
    const auto options = parse(
        u"--data /var/lib/yizhan --config a.toml --server http://s --offline --windowed --size 1280x800 --open-memory"_s);
    QVERIFY(options);
    QCOMPARE(options->dataDir, u"/var/lib/yizhan"_s);
    QCOMPARE(options->configPath, u"a.toml"_s);
    QCOMPARE(options->server, QUrl(u"http://s"_s));
    QVERIFY(options->offline && options->windowed && options->openMemory);
    QCOMPARE(options->size, QSize(1280, 800));
}

void TestKioskOptions::memoryIsOpenedOnlyOnDemand()
{
    const auto options = parse(u"--data /var/lib/yizhan"_s);
    QVERIFY(options);
    QVERIFY(!options->openMemory);
}

void TestKioskOptions::aDataFolderIsNeeded()
{
    QCOMPARE(parse({}).error().reason, u"usage.missing"_s);
}

void TestKioskOptions::anUnknownOptionIsRefused()
{
    QCOMPARE(parse(u"--data x --dta x"_s).error().reason, u"usage.option"_s);
    QCOMPARE(parse(u"--data x y"_s).error().reason, u"usage.argument"_s);
}

void TestKioskOptions::aSizeThatIsNoneIsRefused()
{
    QCOMPARE(parse(u"--data x --size big"_s).error().reason, u"usage.size"_s);
}

void TestKioskOptions::aServerIsAnAddress()
{
    QCOMPARE(parse(u"--data x --server 10.0.0.5"_s).error().reason, u"usage.url"_s);
}

QTEST_GUILESS_MAIN(TestKioskOptions)
#include "tst_kioskoptions.moc"
