// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fair.h"
#include "vacancy.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace yizhan::viewmodels {

/// The address of a vacancy on the server's public page: `<publicUrl>/v/<id>`, the id percent-encoded but for
/// its slash.
[[nodiscard]] QString takeAwayLink(const QString &publicUrl, const QString &id);

/// The address of several on the server's public page: `<publicUrl>/s/<id>,<id>`, in their order. Empty
/// without any, and where it is longer than the 480 bytes of takeAwayFacts().
[[nodiscard]] QString takeAwayListLink(const QString &publicUrl, const QStringList &ids);

/// What a resident wants to have on the phone when there is no page to link to: title, employer, pay, place,
/// hours, and the phone number when it is given, a line each and each but the pay behind its label. In the
/// language of the installed translators, at most 480 bytes of UTF-8, so that the code stays coarse enough
/// for an old phone's camera.
[[nodiscard]] QString takeAwayFacts(const catalogue::Vacancy &vacancy, const QString &phone);

/// Several vacancies briefly, a line each: its place in the list, title, pay, employer, as much of it as
/// fits; all of them in the 480 bytes of takeAwayFacts(). Empty without any.
[[nodiscard]] QString takeAwayList(const std::vector<catalogue::Vacancy> &vacancies);

/// The address of a job fair on the server's public page: `<publicUrl>/f/<id>`.
[[nodiscard]] QString takeAwayFairLink(const QString &publicUrl, const QString &id);

/// What one needs to go to a fair where there is no page: name, days, hours, place, way and telephone, as
/// takeAwayFacts().
[[nodiscard]] QString takeAwayFair(const catalogue::Fair &fair);

} // namespace yizhan::viewmodels
