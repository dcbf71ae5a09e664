// SPDX-License-Identifier: GPL-3.0-or-later
#include "codewords.h"
#include "deviceregistry.h"
#include "ledgerstatus.h"
#include "matchweights.h"
#include "serverstatus.h"
#include "statuswords.h"
#include "synonymlist.h"
#include "tablekinds.h"
#include "testpaths.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::server;

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

/// Who asks for the state of the server reads words and no codes.
class TestStatusWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_marked)); }

    void everyCodeHasAWord()
    {
        using devices::DeviceState;
        for (const DeviceState state : {DeviceState::Active, DeviceState::Revoked, DeviceState::Frozen})
            QVERIFY2(deviceStateWord(QString::fromLatin1(nameOf(state))).startsWith(u'<'), nameOf(state));
    }

    void everyKindOfTheCatalogueHasAWord()
    {
        const QStringList known = namesOfKinds();
        QVERIFY2(known.size() >= 14 && known.contains(u"survey"_s), qPrintable(known.join(u' ')));
        const QStringList kinds =
            known + intake::tableKinds() +
            QStringList{QLatin1String(catalogue::synonymsKind), QLatin1String(catalogue::weightsKind)};
        for (const QString &kind : kinds)
            QVERIFY2(itemKindWord(kind).startsWith(u'<'), qPrintable(kind));
    }

    void categoriesOfCoursesAreCalledAsTheScreensCallThem()
    {
        for (const auto &entry : catalogue::courseCategoryCodes())
            QVERIFY2(courseCategoryWord(QString::fromLatin1(entry.code)).contains(words::word(entry.value)),
                     entry.code);
        QCOMPARE(courseCategoryWord(u"HOUSEKEEPING"_s), u"<<Household services>, all trades>"_s); // a sum
        QVERIFY(courseCategoryWord(QString()).startsWith(u'<'));
        QCOMPARE(courseCategoryWord(u"FORESTRY"_s), u"FORESTRY"_s); // of a newer version
    }

    void statusSpeaksInWords()
    {
        const QString items = statusText({{u"items"_s, QJsonObject{{u"course"_s, 3}, {u"vacancy"_s, 2}}}});
        QVERIFY2(items.contains("<Courses>: 3"_L1), qUtf8Printable(items));
        const QString ledger = ledgerStatusText({{u"devices"_s, QJsonObject{{u"active"_s, 9}}},
                                                 {u"operations"_s, QJsonObject{{u"accepted"_s, 56}}}});
        QVERIFY2(!ledger.contains("accepted"_L1) && ledger.contains("<arrived> 56"_L1) &&
                     ledger.contains("<active> 9"_L1),
                 qUtf8Printable(ledger));
    }

    void statusTellsTheTimeOfChina()
    {
        QCoreApplication::removeTranslator(&m_marked);
        const QString text = statusText(
            {{u"scopes"_s, QJsonArray{QJsonObject{{u"scope"_s, u"city"_s},
                                                  {u"updated_at"_s, u"2026-11-20T20:05:00Z"_s}}}}});
        QVERIFY2(text.contains("updated 2026-11-21 04:05"_L1), qUtf8Printable(text));
        QVERIFY(QCoreApplication::installTranslator(&m_marked));
    }

private:
    /// Of each Kind<T>, as the headers of the catalogue say it: nobody has to keep a list.
    static QStringList namesOfKinds()
    {
        static const QRegularExpression name(u"struct Kind<\\w+>\\s*\\{[^}]*?\\*name = \"(\\w+)\";"_s);
        QStringList names;
        QDirIterator headers(QStringLiteral(YIZHAN_SOURCE_DIR "/src/common/catalogue"), {u"*.h"_s});
        while (headers.hasNext()) {
            QFile header(headers.next());
            if (!header.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(header.readAll());
            for (auto found = name.globalMatch(text); found.hasNext();)
                names.append(found.next().captured(1));
        }
        return names;
    }

    Marked m_marked;
};

QTEST_GUILESS_MAIN(TestStatusWords)
#include "tst_statuswords.moc"
