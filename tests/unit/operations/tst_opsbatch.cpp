// SPDX-License-Identifier: GPL-3.0-or-later
#include "opsbatch.h"
#include "sealedoperations.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::operations;
using namespace yizhan::fakes;

class TestOpsBatch : public QObject
{
    Q_OBJECT

private:
    const crypto::OpeningKey m_bureau = crypto::OpeningKey::generate();
    const crypto::SigningKey m_device = crypto::SigningKey::generate();

    [[nodiscard]] SealedOperation sealed(qint64 seq) const
    {
        return sealOperation(interestHead(seq), interestFields(), m_bureau.sealingKey(), m_device).value();
    }

private Q_SLOTS:
    void operationsTravelByteForByte()
    {
        const std::vector operations{sealed(1), sealed(2), sealed(3)};
        const auto read = decodeBatch(encodeBatch(operations));
        QVERIFY(read);
        QCOMPARE(*read, operations);
    }

    void anElementThatIsNoneDoesNotDisturbItsNeighbours()
    {
        const std::vector operations{sealed(1), sealed(2)};
        QByteArray body = encodeBatch(operations);
        body.replace("\"ops\":[",
                     "\"ops\":[17,{\"head\":1},{\"head\":\"{}\",\"seal\":\"!\",\"signature\":\"\"},");
        const auto read = decodeBatch(body);
        QVERIFY(read);
        QCOMPARE(read->size(), std::size_t(5));
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY((*read)[i].head.isEmpty());
        QCOMPARE((*read)[3], operations[0]);
        QCOMPARE((*read)[4], operations[1]);
    }

    void boundsHold()
    {
        const std::vector<SealedOperation> many(maxBatchOperations + 1);
        QCOMPARE(decodeBatch(encodeBatch(many)).error().reason, QStringLiteral("batch.too_large"));
        QCOMPARE(decodeBatch(QByteArray(maxBatchBytes + 1, ' ')).error().reason,
                 QStringLiteral("batch.too_large"));
        SealedOperation large = sealed(1);
        large.seal = QByteArray(maxSealBytes + 1, 'x');
        const auto read = decodeBatch(encodeBatch(std::vector{large}));
        QVERIFY(read);
        QVERIFY(read->front().head.isEmpty());
    }

    void theSizeThatIsReckonedIsTheSizeThatTravels()
    {
        const std::vector operations{sealed(1), sealed(2), sealed(3)};
        qsizetype reckoned = encodeBatch({}).size() - 1;
        for (const SealedOperation &operation : operations)
            reckoned += encodedSize(operation);
        QCOMPARE(encodeBatch(operations).size(), reckoned);
    }

    void whatIsNoBatchIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("batch.format");
        QTest::newRow("no operations") << QByteArray(R"({"schema":1})") << QStringLiteral("batch.format");
        QTest::newRow("another version")
            << QByteArray(R"({"schema":2,"ops":[]})") << QStringLiteral("batch.schema");
        QTest::newRow("cut") << encodeBatch(std::vector{sealed(1)}).chopped(1)
                             << QStringLiteral("batch.format");
    }
    void whatIsNoBatchIsRefused()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, reason);
        const auto read = decodeBatch(body);
        QVERIFY(!read);
        QCOMPARE(read.error().reason, reason);
    }
};

QTEST_APPLESS_MAIN(TestOpsBatch)
#include "tst_opsbatch.moc"
