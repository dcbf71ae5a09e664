// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionstring.h"

#include <QTest>

using namespace yizhan;
using storage::parseConnectionString;
using Parameters = std::map<QString, QString>;

namespace {

QString joined(const Parameters &parameters)
{
    QStringList pairs;
    for (const auto &[key, value] : parameters)
        pairs.append(key + QLatin1Char('=') + value);
    return pairs.join(QLatin1Char('|'));
}

} // namespace

class ConnectionStringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parametersAreTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("parameters");
        QTest::newRow("pairs") << QStringLiteral("host=/run/pg dbname=yizhan user=u")
                               << QStringLiteral("dbname=yizhan|host=/run/pg|user=u");
        QTest::newRow("spaces around the sign")
            << QStringLiteral("  host = a   port= 5433 ") << QStringLiteral("host=a|port=5433");
        QTest::newRow("quoted") << QStringLiteral("password='it\\'s a \\\\' dbname=d")
                                << QStringLiteral("dbname=d|password=it's a \\");
        QTest::newRow("empty value") << QStringLiteral("password='' dbname=d")
                                     << QStringLiteral("dbname=d|password=");
        QTest::newRow("last one counts") << QStringLiteral("dbname=a dbname=b") << QStringLiteral("dbname=b");
        QTest::newRow("uri")
            << QStringLiteral("postgresql://u:p%40ss@db.example:5433/yizhan?sslmode=require")
            << QStringLiteral("dbname=yizhan|host=db.example|password=p@ss|port=5433|sslmode=require|user=u");
        QTest::newRow("uri with a socket") << QStringLiteral("postgres:///yizhan?host=/run/pg")
                                           << QStringLiteral("dbname=yizhan|host=/run/pg");
        QTest::newRow("nothing") << QString() << QString();
    }
    void parametersAreTakenApart()
    {
        QFETCH(QString, text);
        const auto parameters = parseConnectionString(text);
        QVERIFY(parameters);
        QTEST(joined(*parameters), "parameters");
    }

    void brokenOnesAreRefusedWithoutRepeatingThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no sign") << QStringLiteral("secret");
        QTest::newRow("no key") << QStringLiteral("=secret");
        QTest::newRow("quote without end") << QStringLiteral("password='secret");
    }
    void brokenOnesAreRefusedWithoutRepeatingThem()
    {
        QFETCH(QString, text);
        const auto parameters = parseConnectionString(text);
        QVERIFY(!parameters);
        QCOMPARE(parameters.error().reason, QStringLiteral("postgres.connection_string"));
        QVERIFY(!parameters.error().toString().contains(QLatin1String("secret")));
    }
};

QTEST_GUILESS_MAIN(ConnectionStringTest)
#include "tst_connectionstring.moc"
