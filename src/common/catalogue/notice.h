// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace yizhan::catalogue {

/// A text that the bureau hangs out at its stations: a job fair, an office that is closed.
struct Notice
{
    QString id; ///< feed id: "<source>/<通知编号>"
    QString title;
    QString body;  ///< paragraphs, parted by line feeds
    QDate lastDay; ///< invalid: until it is withdrawn
    QString about; ///< path of the city's page for phones that says more, "/f/s-1%2F12"; empty: none

    friend bool operator==(const Notice &, const Notice &) = default;
};

} // namespace yizhan::catalogue
