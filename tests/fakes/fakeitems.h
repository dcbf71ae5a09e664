// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coursejson.h"
#include "itemservice.h"

#include <map>
#include <set>

namespace yizhan::fakes {

/// A course that states everything.
[[nodiscard]] inline catalogue::Course sampleCourse()
{
    catalogue::Course course;
    course.id = QStringLiteral("course 1");
    course.name = QStringLiteral("示例培训班");
    course.provider = QStringLiteral("示例职业培训学校");
    course.awards = {QStringLiteral("电工证"), QStringLiteral("叉车证")};
    course.hours = 60;
    course.starts = QDate(2026, 12, 1);
    course.fee = 0;
    course.seats = 40;
    course.phone = QStringLiteral("0758-0000001");
    course.place.county = QStringLiteral("441202");
    return course;
}

/// Knows what it is given, from the start sampleCourse(); answers at once.
class FakeItems final : public desk::ItemService
{
public:
    FakeItems() { put(sampleCourse()); }

    template <catalogue::ItemKind T>
    void put(const T &item)
    {
        put(QString::fromLatin1(catalogue::Kind<T>::name), catalogue::Kind<T>::id(item),
            catalogue::Kind<T>::encode(item));
    }
    /// The file of a document is here.
    void putDocument(const QString &digest, const QString &path) { m_documents[digest] = path; }
    void remove(const QString &kind, const QString &id) { m_bodies[kind].erase(id); }
    void clear(const QString &kind) { m_bodies.erase(kind); }
    /// A body as it travels, of any kind.
    void put(const QString &kind, const QString &id, const QByteArray &body) { m_bodies[kind][id] = body; }

    [[nodiscard]] QFuture<Result<QByteArray>> body(const char *kind, const QString &id,
                                                   [[maybe_unused]] EpochDay today) override
    {
        const auto &known = m_bodies[QString::fromLatin1(kind)];
        const auto found = known.find(id);
        return QtFuture::makeReadyFuture(
            found != known.end() ? Result<QByteArray>(found->second)
                                 : Result<QByteArray>(fail(ErrorCode::NotFound, "item.missing",
                                                           QStringLiteral("there is none of this id"))));
    }
    /// What is put here is everybody's; what is given to keepForStation() is not.
    void keepForStation(const QString &id) { m_ofStation.insert(id); }
    [[nodiscard]] QFuture<bool> isShared(const char *kind, const QString &id,
                                         [[maybe_unused]] EpochDay today) override
    {
        const bool here = m_bodies[QString::fromLatin1(kind)].count(id) > 0;
        return QtFuture::makeReadyFuture(here && m_ofStation.count(id) == 0);
    }
    [[nodiscard]] QFuture<Result<std::vector<QByteArray>>> bodies(const char *kind,
                                                                  [[maybe_unused]] EpochDay today) override
    {
        std::vector<QByteArray> all;
        for (const auto &[id, body] : m_bodies[QString::fromLatin1(kind)])
            all.push_back(body);
        return QtFuture::makeReadyFuture(Result<std::vector<QByteArray>>(std::move(all)));
    }

    [[nodiscard]] QFuture<QString> document(const catalogue::DocumentRef &document) override
    {
        return QtFuture::makeReadyFuture(m_documents[document.digest]);
    }

private:
    std::map<QString, QString> m_documents;                    ///< by digest
    std::set<QString> m_ofStation;                             ///< ids of what has no page for phones
    std::map<QString, std::map<QString, QByteArray>> m_bodies; ///< by kind and id
};

} // namespace yizhan::fakes
