// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptsubjects.h"

#include "classjson.h"
#include "coursejson.h"
#include "fairjson.h"
#include "vacancyjson.h"
#include "whenanswered.h"

namespace yizhan::viewmodels {

using catalogue::Class;
using catalogue::Course;
using catalogue::Fair;
using catalogue::Kind;
using catalogue::StationReceipt;
using catalogue::Vacancy;

template <catalogue::ItemKind T, typename Found>
void ReceiptSubjects::read(const QString &id, Found found)
{
    whenAnswered(desk::itemById<T>(m_items, id, 0), &m_owner,
                 [this, found, reading = m_reading](const Result<T> &item) {
                     if (reading == m_reading && item)
                         found(*item);
                 });
}

void ReceiptSubjects::lookUp(const std::vector<StationReceipt> &receipts)
{
    for (const StationReceipt &receipt : receipts) {
        const QString about = receipt.about;
        if (about.isEmpty() || m_titles.contains(about))
            continue;
        m_titles.insert(about, {});
        if (receipt.aboutKind == QLatin1String(Kind<Vacancy>::name))
            read<Vacancy>(about, [this, about](const Vacancy &vacancy) { setTitle(about, vacancy.title); });
        else if (receipt.aboutKind == QLatin1String(Kind<Class>::name))
            readClass(about);
        else if (receipt.aboutKind == QLatin1String(Kind<Fair>::name))
            read<Fair>(about, [this, about](const Fair &fair) { setTitle(about, fair.name); });
    }
}

/// A class without a name of its own is called as its course is.
void ReceiptSubjects::readClass(const QString &about)
{
    read<Class>(about, [this, about](const Class &held) {
        m_classes.insert(about, held);
        setTitle(about, held.name);
        if (held.name.isEmpty())
            read<Course>(held.course, [this, about](const Course &course) { setTitle(about, course.name); });
    });
}

void ReceiptSubjects::setTitle(const QString &about, const QString &title)
{
    m_titles.insert(about, title);
    m_changed();
}

void ReceiptSubjects::forget()
{
    ++m_reading;
    m_titles.clear();
    m_classes.clear();
}

} // namespace yizhan::viewmodels
