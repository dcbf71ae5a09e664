// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind.h"
#include "result.h"
#include "vacancy.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace yizhan::catalogue {

/// The body of a vacancy item: compact JSON with sorted keys, not-stated members left out. Equal vacancies
/// give equal bytes. The members are listed in docs/formats/feed.md.
[[nodiscard]] QByteArray encodeVacancy(const Vacancy &vacancy);

/// Reads bodies; keeps its buffers between calls, so one decoder serves a whole catalogue. One thread at a
/// time.
class VacancyDecoder
{
public:
    VacancyDecoder();
    ~VacancyDecoder();
    Q_DISABLE_COPY_MOVE(VacancyDecoder)

    /// Unknown members and codes are passed over. Errors: Protocol (`vacancy.json`, `vacancy.title`).
    [[nodiscard]] Result<Vacancy> decode(QByteArrayView body);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

template <>
struct Kind<Vacancy>
{
    static constexpr const char *name = "vacancy";
    using Decoder = VacancyDecoder;
    [[nodiscard]] static QByteArray encode(const Vacancy &vacancy) { return encodeVacancy(vacancy); }
    [[nodiscard]] static const QString &id(const Vacancy &vacancy) { return vacancy.id; }
    [[nodiscard]] static QDate lastDay(const Vacancy &vacancy) { return vacancy.validThrough; }
};
static_assert(ItemKind<Vacancy>);

} // namespace yizhan::catalogue
