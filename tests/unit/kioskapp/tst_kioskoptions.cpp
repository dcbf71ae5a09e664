// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskoptions.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::app;

namespace {

Result<KioskOptions> parse(QStringList arguments)
{
    arguments.prepend(QStringLiteral("yizhan-kiosk"));
    return parseKioskOptions(arguments);
}

} // namespace

class TestKioskOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryOption();
    void aDataFolderIsNeeded();
    void theTourNeedsNone();
    void anUnknownOptionIsRefused();
    void aSizeThatIsNoneIsRefused();
};

void TestKioskOptions::readsEveryOption()
{
    const auto options =
        parse({QStringLiteral("--data"), QStringLiteral("/var/lib/yizhan"), QStringLiteral("--config"),
               QStringLiteral("a.toml"), QStringLiteral("--server"), QStringLiteral("http://s"),
               QStringLiteral("--offline"), QStringLiteral("--windowed"), QStringLiteral("--size"),
               QStringLiteral("1280x800"), QStringLiteral("--quit-when-ready")});
    QVERIFY(options);
    QCOMPARE(options->dataDir, QStringLiteral("/var/lib/yizhan"));
    QCOMPARE(options->configPath, QStringLiteral("a.toml"));
    QCOMPARE(options->server, QStringLiteral("http://s"));
    QVERIFY(options->offline && options->windowed && options->quitWhenReady);
    QCOMPARE(options->size, QSize(1280, 800));
}

void TestKioskOptions::aDataFolderIsNeeded()
{
    QCOMPARE(parse({}).error().reason, QStringLiteral("options.data"));
}

void TestKioskOptions::theTourNeedsNone()
{
    QVERIFY(parse({QStringLiteral("--screenshots"), QStringLiteral("out")}));
}

void TestKioskOptions::anUnknownOptionIsRefused()
{
    QCOMPARE(parse({QStringLiteral("--dta"), QStringLiteral("x")}).error().reason,
             QStringLiteral("options.unknown"));
    QCOMPARE(parse({QStringLiteral("x")}).error().reason, QStringLiteral("options.unknown"));
}

void TestKioskOptions::aSizeThatIsNoneIsRefused()
{
    QCOMPARE(parse({QStringLiteral("--data"), QStringLiteral("x"), QStringLiteral("--size"),
                    QStringLiteral("big")})
                 .error()
                 .reason,
             QStringLiteral("options.size"));
}

QTEST_GUILESS_MAIN(TestKioskOptions)
#include "tst_kioskoptions.moc"
