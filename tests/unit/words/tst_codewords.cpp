// SPDX-License-Identifier: GPL-3.0-or-later
#include "codewords.h"
#include "language.h"
#include "occupationgroup.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using namespace yizhan::catalogue;
using namespace yizhan::words;

namespace {

/// Every string of every list that a vacancy's facts are written in, with its word.
using Glossary = QHash<QString, QString>;

template <typename E>
void add(Glossary &words, std::span<const CodeEntry<E>> list)
{
    for (const CodeEntry<E> &entry : list)
        words.insert(QString::fromLatin1(entry.code), word(entry.value));
}

Glossary everyWord()
{
    Glossary words;
    add(words, employmentKindCodes());
    add(words, shiftCodes());
    add(words, benefitCodes());
    add(words, vacancyTagCodes());
    add(words, educationCodes());
    add(words, certificateCodes());
    add(words, courseCategoryCodes());
    for (const OccupationGroup &group : occupationGroups())
        words.insert(group.id, groupWord(group.id));
    return words;
}

std::size_t codeCount()
{
    return employmentKindCodes().size() + shiftCodes().size() + benefitCodes().size() +
           vacancyTagCodes().size() + educationCodes().size() + certificateCodes().size() +
           courseCategoryCodes().size() + occupationGroups().size();
}

} // namespace

class TestCodeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasAWord_data();
    void everyCodeHasAWord();
    void noCodeStandsInTwoLists();
    void theStringFindsTheSameWord();
    void everyGroupHasAWordOfItsOwn();
    void aSetIsSaidInTheOrderOfItsList();
    void whatIsNotStatedHasNoWord();
    void everyCategoryOfCoursesHasAWordOfItsOwn();
};

void TestCodeWords::everyCodeHasAWord_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "zh_CN", "zh_HK"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestCodeWords::everyCodeHasAWord()
{
    QFETCH(const QString, language);
    const Glossary english = everyWord();
    const console::Language spoken(language);
    const Glossary words = everyWord();
    for (auto entry = words.cbegin(); entry != words.cend(); ++entry) {
        QVERIFY2(!entry->isEmpty(), qPrintable(entry.key()));
        QVERIFY2(language == u"en"_s || *entry != english.value(entry.key()), qPrintable(entry.key()));
    }
}

void TestCodeWords::noCodeStandsInTwoLists()
{
    QCOMPARE(std::size_t(everyWord().size()), codeCount());
}

void TestCodeWords::theStringFindsTheSameWord()
{
    const Glossary words = everyWord();
    for (auto entry = words.cbegin(); entry != words.cend(); ++entry) {
        if (entry.key().isUpper()) // an id of a group is none
            QCOMPARE(wordOfCode(entry.key()), *entry);
    }
    QCOMPARE(wordOfCode(u"UNHEARD_OF"_s), QString());
}

void TestCodeWords::everyGroupHasAWordOfItsOwn()
{
    QSet<QString> words;
    for (const OccupationGroup &group : occupationGroups())
        words.insert(groupWord(group.id));
    QCOMPARE(std::size_t(words.size()), occupationGroups().size());
    QCOMPARE(groupWord(u"unheard of"_s), groupWord(u"other"_s));
}

void TestCodeWords::aSetIsSaidInTheOrderOfItsList()
{
    const Benefits benefits = Benefit::DaysOff | Benefit::Meals | Benefit::Lodging;
    QCOMPARE(wordsOf(benefits), (QStringList{u"Meals"_s, u"Lodging"_s, u"Days off"_s}));
    QCOMPARE(wordsOf(benefits, 2), (QStringList{u"Meals"_s, u"Lodging"_s}));
    const console::Language chinese(u"zh_CN"_s);
    QCOMPARE(enumeration(wordsOf(Certificate::Health | Certificate::Other)), u"健康证、其他证书"_s);
}

void TestCodeWords::whatIsNotStatedHasNoWord()
{
    QCOMPARE(word(Education::NotStated), QString());
    QCOMPARE(wordsOf(Shifts()), QStringList());
}

void TestCodeWords::everyCategoryOfCoursesHasAWordOfItsOwn()
{
    QSet<QString> words;
    for (const CodeEntry<CourseCategory> &entry : courseCategoryCodes()) {
        const QString code = QString::fromLatin1(entry.code);
        QCOMPARE(wordOfCode(code), word(entry.value));
        words.insert(word(entry.value));
    }
    QCOMPARE(std::size_t(words.size()), courseCategoryCodes().size());
    QVERIFY(!words.contains(QString()));
}

QTEST_GUILESS_MAIN(TestCodeWords)
#include "tst_codewords.moc"
