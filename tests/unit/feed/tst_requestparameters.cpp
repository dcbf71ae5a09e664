// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestparameters.h"

#include <QTest>

using namespace yizhan;

namespace {

protocol::Request get(const QByteArray &query)
{
    protocol::Request request;
    request.method = "GET";
    if (!protocol::parseTarget("/v1/changes?" + query.toStdString(), request))
        qFatal("malformed target");
    return request;
}

} // namespace

class TestRequestParameters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedForIsUnderstood();
    void whatIsNotSaidHasAValue();
    void boundsBelongToWhatIsTaken_data();
    void boundsBelongToWhatIsTaken();
    void schemaOfAnotherVersionIsANumber();
};

void TestRequestParameters::whatIsAskedForIsUnderstood()
{
    const auto query =
        feed::parseChangesQuery(get("scope=district:441202&epoch=a1_-Z&after=7&wait=25&schema=1"));
    QCOMPARE(query.problem, std::string());
    QCOMPARE(query.position.scope, QStringLiteral("district:441202"));
    QCOMPARE(query.position.epoch, QStringLiteral("a1_-Z"));
    QCOMPARE(query.position.after, 7);
    QCOMPARE(query.position.schema, 1);
    QCOMPARE(query.waitSeconds, 25);
}

void TestRequestParameters::whatIsNotSaidHasAValue()
{
    const auto query = feed::parseChangesQuery(get("scope=city"));
    QCOMPARE(query.problem, std::string());
    QVERIFY(query.position.epoch.isEmpty());
    QCOMPARE(query.position.after, 0);
    QCOMPARE(query.position.schema, protocol::schemaMajor);
    QCOMPARE(query.waitSeconds, 0);
}

void TestRequestParameters::boundsBelongToWhatIsTaken_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("problem");
    const auto row = [](const QByteArray &query, const char *problem) {
        QTest::newRow(query.constData()) << query << QString::fromUtf8(problem);
    };
    row("after=0", "scope");
    row("scope=City", "scope");
    row("scope=city&after=0", "");
    row("scope=city&after=9223372036854775807", "");
    row("scope=city&after=-1", "after");
    row("scope=city&after=x", "after");
    row("scope=city&wait=0", "");
    row("scope=city&wait=55", "");
    row("scope=city&wait=56", "wait");
    row("scope=city&wait=-1", "wait");
    row("scope=city&schema=0", "");
    row("scope=city&schema=1000000", "");
    row("scope=city&schema=1000001", "schema");
    row("scope=city&schema=-1", "schema");
    row("scope=city&epoch=", "");
    row("scope=city&epoch=azAZ09-_", "");
    row("scope=city&epoch=a%20b", "epoch");
    row("scope=city&epoch=" + QByteArray(64, 'e'), "");
    row("scope=city&epoch=" + QByteArray(65, 'e'), "epoch");
}

void TestRequestParameters::boundsBelongToWhatIsTaken()
{
    QFETCH(const QByteArray, query);
    QTEST(QString::fromStdString(feed::parseChangesQuery(get(query)).problem), "problem");
}

void TestRequestParameters::schemaOfAnotherVersionIsANumber()
{
    QCOMPARE(feed::schemaParameter(get("schema=2")), std::optional(2));
    QCOMPARE(feed::schemaParameter(get("schema=two")), std::nullopt);
    QCOMPARE(feed::schemaParameter(get("")), std::optional(protocol::schemaMajor));
}

QTEST_GUILESS_MAIN(TestRequestParameters)
#include "tst_requestparameters.moc"
