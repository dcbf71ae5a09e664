// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiptsubject.h"

#include "classjson.h"
#include "coursejson.h"
#include "fairjson.h"
#include "vacancyjson.h"

namespace yizhan::pages {

namespace {

template <catalogue::ItemKind T>
Result<std::optional<T>> published(storage::Database &database, const QString &id, EpochDay today)
{
    YIZHAN_TRY_LET(const auto item,
                   feed::findUnaltered(database, QLatin1String(catalogue::Kind<T>::name), id));
    if (!item || !item->live || (item->until != 0 && item->until < today))
        return std::optional<T>();
    typename catalogue::Kind<T>::Decoder decoder;
    auto decoded = decoder.decode(item->body);
    return decoded ? std::optional<T>(*std::move(decoded)) : std::nullopt;
}

Result<std::optional<catalogue::Class>> classOf(storage::Database &database, const QString &id,
                                                EpochDay today)
{
    YIZHAN_TRY_LET(auto item, published<catalogue::Class>(database, id, today));
    if (item && item->name.isEmpty()) {
        YIZHAN_TRY_LET(const auto course, published<catalogue::Course>(database, item->course, today));
        item->name = course ? course->name : QString();
    }
    return item;
}

} // namespace

Result<ReceiptSubject> subjectOf(storage::Database &database, const ledger::ReceiptState &receipt,
                                 EpochDay today)
{
    ReceiptSubject subject;
    if (receipt.aboutKind == QLatin1StringView(catalogue::Kind<catalogue::Vacancy>::name)) {
        YIZHAN_TRY_LET(const auto vacancy, published<catalogue::Vacancy>(database, receipt.about, today));
        subject.vacancy = vacancy ? vacancy->title : QString();
    } else if (receipt.aboutKind == QLatin1StringView(catalogue::Kind<catalogue::Class>::name)) {
        YIZHAN_TRY_LET(subject.signUp, classOf(database, receipt.about, today));
    } else if (receipt.aboutKind == QLatin1StringView(catalogue::Kind<catalogue::Fair>::name)) {
        YIZHAN_TRY_LET(subject.fair, published<catalogue::Fair>(database, receipt.about, today));
        if (subject.fair)
            subject.fair->id = receipt.about;
    }
    return subject;
}

} // namespace yizhan::pages
