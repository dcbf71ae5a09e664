// SPDX-License-Identifier: GPL-3.0-or-later
#include "operation.h"
#include "sealedoperations.h"

#include <QTest>

using namespace yizhan;
using namespace yizhan::operations;
using namespace yizhan::fakes;

class TestOperation : public QObject
{
    Q_OBJECT

private:
    const crypto::OpeningKey m_bureau = crypto::OpeningKey::generate();
    const crypto::SigningKey m_device = crypto::SigningKey::generate();

    [[nodiscard]] SealedOperation sealed() const
    {
        return sealOperation(interestHead(), interestFields(), m_bureau.sealingKey(), m_device).value();
    }

private Q_SLOTS:
    void whatIsSealedComesOutAgainWithTheBureausKey()
    {
        const auto fields = openOperation(sealed(), m_bureau);
        QVERIFY(fields);
        QCOMPARE(fields->size(), std::size_t(2));
        for (const FieldValue &typed : interestFields()) {
            const auto found = std::find_if(fields->begin(), fields->end(), [&](const FieldValue &field) {
                return field.name == typed.name;
            });
            QVERIFY(found != fields->end());
            QCOMPARE(found->value.view().toByteArray(), typed.value.view().toByteArray());
        }
    }

    void nothingPersonalStandsInTheOpen()
    {
        const SealedOperation operation = sealed();
        for (const QByteArray &part : {operation.head, operation.seal, operation.signature}) {
            QVERIFY(!part.contains("13800000000"));
            QVERIFY(!part.contains("老王"));
        }
    }

    void anotherKeyDoesNotOpenIt()
    {
        const auto fields = openOperation(sealed(), crypto::OpeningKey::generate());
        QVERIFY(!fields);
        QCOMPARE(fields.error().reason, QStringLiteral("seal.open"));
    }

    void theHeadComesBackAsItWas()
    {
        OperationHead expected = interestHead();
        expected.key = m_bureau.sealingKey().id();
        const auto head = decodeHead(sealed().head);
        QVERIFY(head);
        QCOMPARE(*head, expected);
    }

    void aLeaseIsNamedByItsDigits()
    {
        OperationHead head = interestHead();
        head.key = m_bureau.sealingKey().id();
        head.lease = QStringLiteral("0123456789abcdef");
        const auto read = decodeHead(encodeHead(head));
        QVERIFY(read);
        QCOMPARE(*read, head);
        for (const char *wrong : {"0123456789abcde", "0123456789ABCDEF", "0123456789abcdef\"}", "'"}) {
            head.lease = QString::fromLatin1(wrong);
            QCOMPARE(decodeHead(encodeHead(head)).error().reason, QStringLiteral("operation.format"));
        }
    }

    void whoeverLeftANumberIsKnownToWaitForACall()
    {
        OperationHead head = interestHead();
        head.type = QStringLiteral("help_request");
        head.aboutKind.clear();
        head.about.clear();
        std::vector<FieldValue> fields;
        fields.push_back(typedField("reason", "screen"));
        const auto without = sealOperation(head, fields, m_bureau.sealingKey(), m_device);
        QVERIFY(without && !decodeHead(without->head)->callback);
        fields.push_back(typedField("phone", "13800138000"));
        const auto with = sealOperation(head, fields, m_bureau.sealingKey(), m_device);
        QVERIFY(with && decodeHead(with->head)->callback);
        QVERIFY(!with->head.contains("13800138000"));
        QVERIFY(!decodeHead(sealed().head)->callback); // where all must leave one it says nothing
    }

    void onlyTheDeviceThatSignedIsBelieved()
    {
        QVERIFY(isSignedBy(sealed(), m_device.publicKey()));
        QVERIFY(!isSignedBy(sealed(), crypto::SigningKey::generate().publicKey()));
    }

    void noChangedByteIsTakenForSigned()
    {
        const SealedOperation original = sealed();
        const auto flip = [&](QByteArray SealedOperation::*part) {
            for (qsizetype at = 0; at < (original.*part).size(); ++at) {
                SealedOperation changed = original;
                (changed.*part)[at] = static_cast<char>((changed.*part)[at] ^ 1);
                if (isSignedBy(changed, m_device.publicKey()))
                    return at;
            }
            return qsizetype(-1);
        };
        QCOMPARE(flip(&SealedOperation::head), -1);
        QCOMPARE(flip(&SealedOperation::seal), -1);
        QCOMPARE(flip(&SealedOperation::signature), -1);
    }

    void aSealUnderAnotherHeadIsNoticed()
    {
        SealedOperation moved = sealed();
        OperationHead other = interestHead(2);
        other.key = m_bureau.sealingKey().id();
        moved.head = encodeHead(other);
        const auto fields = openOperation(moved, m_bureau);
        QVERIFY(!fields);
        QCOMPARE(fields.error().reason, QStringLiteral("seal.moved"));
    }

    void aRequiredFieldIsMissed()
    {
        std::vector<FieldValue> fields;
        fields.push_back(typedField("name", "示例"));
        const auto operation = sealOperation(interestHead(), fields, m_bureau.sealingKey(), m_device);
        QVERIFY(!operation);
        QCOMPARE(operation.error().reason, QStringLiteral("field.missing"));
        QCOMPARE(operation.error().place, QStringLiteral("phone"));
    }

    void aFieldThatTheKindDoesNotHaveIsRefused()
    {
        auto fields = interestFields();
        fields.push_back(typedField("id_number", "1"));
        QCOMPARE(checkOperation(interestHead(), fields).error().reason, QStringLiteral("field.unknown"));
    }

    void aFieldTwiceIsRefused()
    {
        auto fields = interestFields();
        fields.push_back(typedField("phone", "13900000000"));
        QCOMPARE(checkOperation(interestHead(), fields).error().reason, QStringLiteral("field.unknown"));
    }

    void whatAKindIsAboutMustBeNamed()
    {
        OperationHead head = interestHead();
        head.about.clear();
        QCOMPARE(checkOperation(head, interestFields()).error().reason, QStringLiteral("operation.about"));
    }

    void aCancellationNamesAReceipt()
    {
        OperationHead head = interestHead();
        head.type = QStringLiteral("cancellation");
        head.aboutKind.clear();
        head.about.clear();
        QCOMPARE(checkOperation(head, {}).error().reason, QStringLiteral("operation.refers"));
        head.refers = QStringLiteral("7K3MQ9XD");
        QVERIFY(checkOperation(head, {}));
    }

    void anErrorNeverHoldsWhatWasTyped()
    {
        std::vector<FieldValue> fields;
        fields.push_back(typedField("name", "示例"));
        fields.push_back(typedField("phone", "1234567"));
        const Error error = checkOperation(interestHead(), fields).error();
        QVERIFY(!error.toString().contains(QStringLiteral("1234567")));
    }

    void whatIsNoHeadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("cut") << sealed().head.chopped(1);
        QTest::newRow("no id") << sealed().head.replace("01936f6e", "01936F6E");
        QTest::newRow("too long") << QByteArray(maxHeadBytes + 1, ' ');
        QTest::newRow("no place in the outbox") << sealed().head.replace("\"seq\":1", "\"seq\":0");
        QTest::newRow("no time") << sealed().head.replace("2026-12-01T", "2026-13-01T");
    }
    void whatIsNoHeadIsRefused()
    {
        QFETCH(const QByteArray, text);
        const auto head = decodeHead(text);
        QVERIFY(!head);
        QCOMPARE(head.error().reason, QStringLiteral("operation.format"));
    }

    void theSameOperationHasTheSameDigestAndAnotherHasAnother()
    {
        const SealedOperation operation = sealed();
        QCOMPARE(digestOf(operation), digestOf(SealedOperation(operation)));
        QVERIFY(digestOf(operation) != digestOf(sealed())); // each seal has a key of its own
    }
};

QTEST_APPLESS_MAIN(TestOperation)
#include "tst_operation.moc"
