// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activeobject.h"
#include "cataloguewords.h"
#include "inputservice.h"

#include <QObject>

namespace yizhan::app {

/// Tells the keyboard the words of the catalogue, each time that it was read anew. They are gathered on a
/// thread of their own. Lives on the GUI thread.
class KeyboardWords : public QObject
{
    Q_OBJECT

public:
    /// `dataDir` is the kiosk's; `service` outlives this.
    KeyboardWords(const QString &dataDir, input::InputService &service, QObject *parent = nullptr);

    /// The catalogue may hold other words now.
    void refresh();

private:
    input::InputService &m_service;
    ActiveObject<desk::CatalogueWords> m_words;
};

} // namespace yizhan::app
