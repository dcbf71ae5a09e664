// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorwords.h"
#include "result.h"
#include "testpaths.h"
#include "wordings.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::console;

/// A language in which everything stands in brackets.
class Marked final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'<' + QString::fromUtf8(source) + u'>';
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// Whatever goes wrong is said in words, in the reader's language.
class TestErrorWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonOfTheSourcesHasWords();
    void noReasonHasTwoWordings();
    void aReasonWithoutWordsHasThoseOfItsKind();
    void theLineNamesPlaceProblemRemedyAndReason();
    void aPlaceToldByANumberIsToldInTheReadersLanguage();
    void theHintIsTheRemedy();
    void theDetailIsForReadersOfEnglish();
    void aValueIsNoPlaceOfAnother();

private:
    static QSet<QString> reasonsIn(const QString &code)
    {
        static const QRegularExpression made(
            u"ErrorCode::\\w+,\\s*(?:QStringLiteral\\(|u)?\"([a-z]+(?:\\.[a-z_]+)+)\""_s);
        static const QRegularExpression helped(
            u"(?:\\b(?:refuse\\w*|wrong\\w*|resnapshot|systemError)\\([^;]{0,160}?|reason = QStringLiteral\\()\"([a-z]+\\.[a-z_]+)\""_s);
        QSet<QString> found;
        for (const QRegularExpression &pattern : {made, helped}) {
            for (auto match = pattern.globalMatch(code); match.hasNext();)
                found.insert(match.next().captured(1));
        }
        return found;
    }
};

void TestErrorWords::everyReasonOfTheSourcesHasWords()
{
    QDirIterator files(QStringLiteral(YIZHAN_SOURCE_DIR "/src"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    QSet<QString> reasons;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        reasons += reasonsIn(QString::fromUtf8(file.readAll()));
    }
    QVERIFY2(reasons.size() > 100, "the pattern no longer finds the reasons");
    QStringList silent;
    for (const QString &reason : reasons) {
        if (!hasWords(reason))
            silent.append(reason);
    }
    silent.sort();
    QVERIFY2(silent.isEmpty(),
             qPrintable(u"no words in src/common/console/wordingsof*.cpp for: "_s + silent.join(u' ')));
}

void TestErrorWords::noReasonHasTwoWordings()
{
    QSet<QString> reasons;
    for (const auto list : {commandWordings(), filesWordings(), servicesWordings(), serverWordings(),
                            uplinkWordings(), printerWordings(), scanningWordings(), formsWordings()}) {
        for (const Wording &wording : list) {
            const QString reason = QString::fromLatin1(wording.reason);
            QVERIFY2(!reasons.contains(reason), wording.reason);
            reasons.insert(reason);
        }
    }
}

void TestErrorWords::aReasonWithoutWordsHasThoseOfItsKind()
{
    const ErrorWords words = wordsOf({ErrorCode::Busy, u"unheard.of"_s, u"detail"_s});
    QVERIFY(words.problem.contains(u"holds"_s));
    QVERIFY(!words.remedy.isEmpty());
}

void TestErrorWords::theLineNamesPlaceProblemRemedyAndReason()
{
    const QString line =
        explanationOf({ErrorCode::Io, u"file.open"_s, u"Permission denied"_s, u"/stick/a.csv"_s});
    QCOMPARE(line, u"/stick/a.csv: the file cannot be opened; check its name and who may read it "
                   u"(file.open: Permission denied)"_s);
}

void TestErrorWords::aPlaceToldByANumberIsToldInTheReadersLanguage()
{
    const auto placed = [](const QString &place) {
        return explanationOf({ErrorCode::Invalid, u"x.y"_s, QString(), place});
    };
    QVERIFY(placed(u"list.csv: row 17"_s).startsWith(u"list.csv: row 17: "));
    Marked language;
    QCoreApplication::installTranslator(&language);
    const QString inFile = placed(u"list.csv: row 17"_s);
    const QString alone = placed(u"line 3"_s);
    const QString other = placed(u"/row x"_s);
    QCoreApplication::removeTranslator(&language);
    QVERIFY2(inFile.contains(u"list.csv: <row 17>"), qPrintable(inFile));
    QVERIFY2(alone.contains(u"<line 3>"), qPrintable(alone));
    QVERIFY2(other.contains(u"/row x"), qPrintable(other));
}

void TestErrorWords::theHintIsTheRemedy()
{
    const Error error =
        fail(ErrorCode::Invalid, "weights.value", Hint{"between %1 and %2", {u"1"_s, u"9"_s}}, u"w.toml:3"_s)
            .value();
    QCOMPARE(error.detail, u"between 1 and 9"_s);
    QCOMPARE(wordsOf(error).remedy, u"between 1 and 9"_s);
    QCOMPARE(explanationOf(error), u"w.toml:3: the points cannot be used; between 1 and 9 (weights.value)"_s);
}

void TestErrorWords::theDetailIsForReadersOfEnglish()
{
    const Error technical{ErrorCode::Io, u"file.open"_s, u"some technical words"_s};
    const Error known{ErrorCode::Io, u"file.open"_s, u"Permission denied"_s};
    Marked translator;
    QCoreApplication::installTranslator(&translator);
    QCOMPARE(explanationOf(technical),
             u"<<<the file cannot be opened>; <check its name and who may read it>> (file.open)>"_s);
    QVERIFY(explanationOf(known).contains(u"<Permission denied>"_s));
    QCoreApplication::removeTranslator(&translator);
}

void TestErrorWords::aValueIsNoPlaceOfAnother()
{
    QCOMPARE(filledIn(u"%2 %1 %3 100 %"_s, {u"%2"_s, u"b"_s}), u"b %2 %3 100 %"_s);
}

QTEST_GUILESS_MAIN(TestErrorWords)
#include "tst_errorwords.moc"
