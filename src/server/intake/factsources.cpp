// SPDX-License-Identifier: GPL-3.0-or-later
#include "factsources.h"

#include "codewords.h"

#include <span>

namespace yizhan::intake {

namespace {

using namespace Qt::StringLiterals;

template <typename E>
void addNew(QMap<QString, QString> &facts, QFlags<E> before, QFlags<E> after,
            std::span<const catalogue::CodeEntry<E>> codes, const QString &heading)
{
    if (before == after || heading.isEmpty())
        return;
    for (const auto &entry : codes) {
        if (after.testFlag(entry.value) && !before.testFlag(entry.value))
            facts.insert(QString::fromLatin1(entry.code), heading);
    }
}

/// A member of the body that is no code, by our usual heading of its column.
QString wordOfFact(const QString &fact)
{
    if (fact == "phone"_L1)
        return u"联系电话"_s;
    if (fact == "contact"_L1)
        return u"联系人"_s;
    if (fact == "county"_L1)
        return u"工作地点"_s;
    return words::wordOfCode(fact);
}

} // namespace

void FactSources::note(const StatedTerms &before, const StatedTerms &after, const QString &heading)
{
    addNew(m_facts, before.benefits, after.benefits, catalogue::benefitCodes(), heading);
    addNew(m_facts, before.kinds, after.kinds, catalogue::employmentKindCodes(), heading);
    addNew(m_facts, before.shifts, after.shifts, catalogue::shiftCodes(), heading);
    addNew(m_facts, before.tags, after.tags, catalogue::vacancyTagCodes(), heading);
}

void FactSources::note(const char *fact, const QString &heading)
{
    const QString name = QString::fromLatin1(fact);
    if (!heading.isEmpty() && !m_facts.contains(name))
        m_facts.insert(name, heading);
}

std::vector<tables::Finding> FactSources::findings(qint64 row) const
{
    QMap<QString, QStringList> byColumn;
    for (auto fact = m_facts.constBegin(); fact != m_facts.constEnd(); ++fact)
        byColumn[fact.value()].append(wordOfFact(fact.key()));
    std::vector<tables::Finding> findings;
    for (auto column = byColumn.constBegin(); column != byColumn.constEnd(); ++column)
        findings.push_back(
            {row, column.key(), u"fact.read"_s, tables::Severity::Note, words::enumeration(column.value())});
    return findings;
}

} // namespace yizhan::intake
