// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanpage.h"

#include <algorithm>
#include <utility>

namespace yizhan::viewmodels {

using capture::CodeSource;

ScanPage::ScanPage(session::Session &session, CodeInbox &inbox, std::vector<CodeSource *> sources,
                   QString scannerPlace, QObject *parent)
    : QObject(parent), SessionPart(session), m_inbox(inbox), m_sources(std::move(sources)),
      m_scannerPlace(std::move(scannerPlace))
{
    for (CodeSource *source : m_sources) {
        connect(source, &CodeSource::read, this,
                [this](const capture::ReadCode &code) { m_inbox.take(code.text); });
        connect(source, &CodeSource::pictured, this, &ScanPage::pictured);
        connect(source, &CodeSource::changed, this, [this] {
            look();
            Q_EMIT changed();
        });
    }
    connect(&m_inbox, &CodeInbox::answered, this, &ScanPage::show);
    connect(&m_inbox, &CodeInbox::leads, this, [this] { show({}); });
}

CodeSource *ScanPage::camera() const
{
    const auto found = std::find_if(m_sources.begin(), m_sources.end(), [](const CodeSource *source) {
        return source->manner() == CodeSource::Manner::Camera && source->available();
    });
    return found == m_sources.end() ? nullptr : *found;
}

bool ScanPage::cameraOn() const
{
    const CodeSource *source = camera();
    return source != nullptr && source->active();
}

bool ScanPage::hasScanner() const
{
    return std::any_of(m_sources.begin(), m_sources.end(), [](const CodeSource *source) {
        return source->manner() == CodeSource::Manner::Scanner && source->available();
    });
}

bool ScanPage::hasTorch() const
{
    const CodeSource *source = camera();
    return source != nullptr && source->hasTorch();
}

bool ScanPage::torch() const
{
    const CodeSource *source = camera();
    return source != nullptr && source->torch();
}

void ScanPage::setTorch(bool on)
{
    if (CodeSource *source = camera())
        source->setTorch(on);
}

void ScanPage::again()
{
    m_inbox.forget();
    show({});
}

/// On exactly while somebody stands before the page; a camera that is plugged in meanwhile is switched on.
void ScanPage::look()
{
    const CodeSource *seeing = m_inFront && !m_covered ? camera() : nullptr;
    for (CodeSource *source : m_sources) {
        const bool on = seeing != nullptr && source == seeing;
        if (source->manner() == CodeSource::Manner::Camera && source->active() != on)
            source->setActive(on);
    }
}

void ScanPage::show(const CodeInbox::Answer &answer)
{
    if (m_answer != answer) {
        m_answer = answer;
        Q_EMIT answered();
    }
    if (answer.verdict != CodeVerdicts::Nothing && answer.verdict != CodeVerdicts::Looking)
        Q_EMIT wanted();
}

void ScanPage::setCovered(bool covered)
{
    if (std::exchange(m_covered, covered) == covered)
        return;
    look();
    Q_EMIT changed();
}

/// At the door of a fair one code comes after the other, and the page itself is never seen.
bool ScanPage::looksAt(Screens::Screen screen)
{
    return screen == Screens::Scan || screen == Screens::CheckIn || screen == Screens::SelfCheckIn;
}

void ScanPage::arrive(const Arrival &arrival)
{
    const bool inFront = looksAt(arrival.route.screen);
    const bool opened = inFront && !m_inFront;
    const bool left = !inFront && m_inFront;
    m_inFront = inFront;
    if ((opened && arrival.back) || left)
        show({});
    if (opened || left) {
        look();
        Q_EMIT changed();
    }
}

void ScanPage::forget()
{
    m_inbox.forget();
    m_inFront = false;
    look();
    show({});
}

} // namespace yizhan::viewmodels
