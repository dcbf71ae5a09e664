// SPDX-License-Identifier: GPL-3.0-or-later
#include "scopename.h"

#include <QTest>

using namespace yizhan::protocol;

class TestScopeName final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfScopesAreKnown_data();
    void namesOfScopesAreKnown();
};

void TestScopeName::namesOfScopesAreKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("known");
    const auto row = [](const QString &name, bool known) {
        QTest::newRow(name.isEmpty() ? "empty" : qPrintable(name)) << name << known;
    };
    row({}, false);
    row(QStringLiteral("city"), true);
    row(QStringLiteral("district:441203"), true);
    row(QStringLiteral("station:s-17_B"), true);
    row(QStringLiteral("az:azAZ09"), true);
    row(QStringLiteral("a"), true);
    row(QStringLiteral("City"), false);
    row(QStringLiteral("`"), false);
    row(QStringLiteral("{"), false);
    row(QStringLiteral("city1"), false);
    row(QStringLiteral("city:"), false);
    row(QStringLiteral(":city"), false);
    row(QStringLiteral("a:b:c"), false);
    for (const char *behindARange : {"/", "@", "[", "`", "{", ".", " "})
        row(QStringLiteral("a:b") + QLatin1String(behindARange), false);
    row(QStringLiteral("a:") + QString(62, u'x'), true);
    row(QStringLiteral("a:") + QString(63, u'x'), false);
}

void TestScopeName::namesOfScopesAreKnown()
{
    QFETCH(const QString, name);
    QTEST(isScopeName(name), "known");
}

QTEST_APPLESS_MAIN(TestScopeName)
#include "tst_scopename.moc"
