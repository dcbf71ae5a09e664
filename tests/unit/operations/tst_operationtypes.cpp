// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpreason.h"
#include "operationtype.h"

#include <QTest>

using namespace yizhan::operations;

class TestOperationTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsFoundByItsName()
    {
        for (const OperationType &type : operationTypes())
            QCOMPARE(operationType(type.name), &type);
        QCOMPARE(operationType("nothing"), nullptr);
        QCOMPARE(operationType(""), nullptr);
    }

    void everyKindSaysHowLongItIsKept()
    {
        for (const OperationType &type : operationTypes())
            QVERIFY(type.keepDays > 0 && type.keepDays <= 400);
    }

    void fieldsAreCheckedByTheirRule_data()
    {
        QTest::addColumn<FieldRule>("rule");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, FieldRule rule, const QByteArray &value, const char *reason) {
            QTest::newRow(name) << rule << value << QString::fromLatin1(reason);
        };
        row("a mobile number", FieldRule::Phone, "13800000000", "");
        row("the last mobile range", FieldRule::Phone, "19999999999", "");
        row("no such mobile range", FieldRule::Phone, "12800000000", "field.phone");
        row("a digit short", FieldRule::Phone, "1380000000", "field.phone");
        row("a digit long", FieldRule::Phone, "138000000000", "field.phone");
        row("an area of four digits", FieldRule::Phone, "07582222222", "");
        row("an area of three digits", FieldRule::Phone, "02022222222", "");
        row("the capital", FieldRule::Phone, "01022222222", "");
        row("eight digits behind four", FieldRule::Phone, "075722222222", "");
        row("a local number that begins with 1", FieldRule::Phone, "07581222222", "field.phone");
        row("no area begins with 00", FieldRule::Phone, "00582222222", "field.phone");
        row("letters", FieldRule::Phone, "1380000000a", "field.phone");
        row("empty number", FieldRule::Phone, "", "field.phone");
        row("a name", FieldRule::Name, "示例先生", "");
        row("forty characters", FieldRule::Name, QByteArray("示").repeated(40), "");
        row("forty-one", FieldRule::Name, QByteArray("示").repeated(41), "field.length");
        row("no name", FieldRule::Name, "", "field.empty");
        row("blanks", FieldRule::Name, "   ", "field.empty");
        row("a line feed", FieldRule::Name, "示\n例", "field.characters");
        row("an escape", FieldRule::Name, "\x1b[31m", "field.characters");
        row("a turned line", FieldRule::Name, "\xE2\x80\xAE示例", "field.characters");
        row("no UTF-8", FieldRule::Name, "\xC3\x28", "field.characters");
        row("UTF-8 longer than it must be", FieldRule::Name, QByteArray("\xC0\x80"), "field.characters");
        row("half a surrogate", FieldRule::Name, QByteArray("\xED\xA0\x80"), "field.characters");
        row("cut in a character", FieldRule::Name, QByteArray("\xE7\xA4"), "field.characters");
        row("beyond Unicode", FieldRule::Name, QByteArray("\xF4\x90\x80\x80"), "field.characters");
        row("a rare character", FieldRule::Name, QByteArray("\xF0\xA0\x80\x80"), "");
        row("a long text", FieldRule::Text, QByteArray("示").repeated(500), "");
        row("too long a text", FieldRule::Text, QByteArray("示").repeated(501), "field.length");
        for (const std::string_view reason : helpReasons)
            row(reason.data(), FieldRule::Reason, QByteArray(reason.data()), "");
        row("no reason", FieldRule::Reason, "because", "field.choice");
    }
    void fieldsAreCheckedByTheirRule()
    {
        QFETCH(const FieldRule, rule);
        QFETCH(const QByteArray, value);
        QFETCH(const QString, reason);
        const auto checked = checkField(rule, value);
        QCOMPARE(checked ? QString() : checked.error().reason, reason);
    }
};

QTEST_APPLESS_MAIN(TestOperationTypes)
#include "tst_operationtypes.moc"
