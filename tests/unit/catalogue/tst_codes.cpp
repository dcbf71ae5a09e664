// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes.h"

#include <QSet>
#include <QTest>

using namespace yizhan::catalogue;

namespace {

template <typename E>
void checkList(std::span<const CodeEntry<E>> entries, std::size_t count)
{
    QCOMPARE(entries.size(), count);
    QSet<QString> strings;
    for (const auto &entry : entries) {
        const QString code = codeOf(entries, entry.value);
        QCOMPARE(code, QString::fromLatin1(entry.code));
        QCOMPARE(valueOf(entries, entry.code), std::optional(entry.value));
        strings.insert(code);
    }
    QCOMPARE(std::size_t(strings.size()), count);
    QVERIFY(!valueOf(entries, "UNHEARD_OF"));
}

} // namespace

class CodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasOneStringAndBack();
    void notStatedHasNoString();
    void seniorSecondarySchoolsAreLevel();
};

void CodesTest::everyValueHasOneStringAndBack()
{
    checkList(employmentKindCodes(), 10);
    checkList(payUnitCodes(), 5);
    checkList(educationCodes(), 11);
    checkList(benefitCodes(), 17);
    checkList(shiftCodes(), 8);
    checkList(vacancyTagCodes(), 5);
}

void CodesTest::notStatedHasNoString()
{
    QVERIFY(codeOf(payUnitCodes(), PayUnit::NotStated).isEmpty());
    QVERIFY(codeOf(educationCodes(), Education::NotStated).isEmpty());
}

void CodesTest::seniorSecondarySchoolsAreLevel()
{
    QCOMPARE(educationRank(Education::SeniorSecondary), educationRank(Education::SpecializedSecondary));
    QVERIFY(educationRank(Education::JuniorSecondary) < educationRank(Education::TechnicalSchool));
    QVERIFY(educationRank(Education::TechnicalSchool) < educationRank(Education::College));
    QVERIFY(educationRank(Education::NoLimit) < educationRank(Education::Primary));
}

QTEST_APPLESS_MAIN(CodesTest)
#include "tst_codes.moc"
