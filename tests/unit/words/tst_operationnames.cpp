// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationnames.h"
#include "operationtype.h"
#include "verdict.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace yizhan;
using words::operationKindName;
using words::operationStateName;

/// A language in which every word stands in brackets.
class Marked final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'<' + QString::fromUtf8(source) + u'>';
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// What staff and the bureau read of operations is words and no codes.
class TestOperationNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_marked)); }

    void everyKindHasAName()
    {
        for (const operations::OperationType &type : operations::operationTypes())
            QVERIFY2(operationKindName(QString::fromLatin1(type.name)).startsWith(u'<'), type.name);
    }

    void everyStateHasAName()
    {
        using operations::VerdictCode;
        for (int code = 0; code <= static_cast<int>(VerdictCode::Retry); ++code) {
            const char *name = operations::nameOf(static_cast<VerdictCode>(code));
            QVERIFY2(operationStateName(QString::fromLatin1(name)).startsWith(u'<'), name);
        }
        for (const char *name :
             {"cancelled", "seen", "coming", "done", "no_answer", "called", "attended", "absent"})
            QVERIFY2(operationStateName(QString::fromLatin1(name)).startsWith(u'<'), name);
    }

    void codeOfANewerVersionIsShownAsItIs()
    {
        QCOMPARE(operationStateName(QStringLiteral("resolved")), QStringLiteral("resolved"));
        QCOMPARE(operationKindName(QStringLiteral("visit")), QStringLiteral("visit"));
    }

private:
    Marked m_marked;
};

QTEST_GUILESS_MAIN(TestOperationNames)
#include "tst_operationnames.moc"
