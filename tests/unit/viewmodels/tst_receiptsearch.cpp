// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptcode.h"
#include "receiptsearch.h"

#include <QTest>

using namespace yizhan;
using viewmodels::ReceiptSearch;

class TestReceiptSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsKeysAreTheCharactersOfACode();
    void takesACodeAndNoMore();
    void takesBackAndForgets();
};

void TestReceiptSearch::itsKeysAreTheCharactersOfACode()
{
    QCOMPARE(ReceiptSearch::keys().size(), 32);
    for (const QString &key : ReceiptSearch::keys()) {
        const QString code = key.repeated(ReceiptSearch::length());
        QCOMPARE(operations::readReceiptCode(code), code);
    }
    QVERIFY(operations::readReceiptCode(QString(ReceiptSearch::length() + 1, u'7')).isEmpty());
}

void TestReceiptSearch::takesACodeAndNoMore()
{
    session::Session session;
    ReceiptSearch search(session);
    search.type(QStringLiteral("O")); // no key of the pad
    QCOMPARE(search.typed(), QString());
    for (const char key : {'7', 'K', '3', 'M', 'Q', '9', 'X', 'D', 'Z'}) {
        QVERIFY(!search.complete() || key == 'Z');
        search.type(QString(QLatin1Char(key)));
    }
    QVERIFY(search.complete());
    QCOMPARE(search.typed(), QStringLiteral("7K3MQ9XD"));
}

void TestReceiptSearch::takesBackAndForgets()
{
    session::Session session;
    ReceiptSearch search(session);
    search.takeBack();
    search.type(QStringLiteral("7"));
    search.type(QStringLiteral("K"));
    QVERIFY(session.sensitive());
    search.takeBack();
    QCOMPARE(search.typed(), QStringLiteral("7"));
    session.forget();
    QCOMPARE(search.typed(), QString());
    QVERIFY(!session.sensitive());
}

QTEST_GUILESS_MAIN(TestReceiptSearch)
#include "tst_receiptsearch.moc"
