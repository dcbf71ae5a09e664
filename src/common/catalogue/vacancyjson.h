// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "vacancy.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace yizhan::catalogue {

/// The item kind of vacancies in feeds and snapshots.
constexpr const char *vacancyKind = "vacancy";

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

} // namespace yizhan::catalogue
