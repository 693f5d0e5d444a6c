//! What an event does to a request. Total: one that does not fit changes nothing.

use super::*;
use crate::domain::event::{Body, Event, Field};
use crate::domain::fold::Fit;

fn begin(receipt: &Receipt, event: &Event) -> Request {
    let text = |field| event.text(field).map(str::to_owned);
    Request {
        references: vec![receipt.reference],
        channel: receipt.channel,
        at: receipt.at,
        received: receipt.received,
        matter: receipt.matter.clone(),
        deadlines: receipt.deadlines,
        status: Status::Open,
        since: event.moment(),
        assigned: None,
        visits: receipt.ticket.into_iter().collect(),
        links: vec![],
        waits: vec![],
        transmissions: vec![],
        answers: vec![],
        silence: None,
        tasks: vec![],
        attachments: vec![],
        letters: vec![],
        call: receipt.call,
        closed: None,
        answered: None,
        feedback: None,
        person: None,
        subject: text(Field::Subject),
        description: text(Field::Description),
        requester: Requester {
            name: text(Field::Name),
            phone: text(Field::Phone),
            email: text(Field::Email),
            address: text(Field::Address),
        },
        external: text(Field::ExternalId),
        said: [Field::Reason, Field::Note].into_iter().filter_map(text).collect(),
    }
}

fn begin_imported(imported: &ImportedRequest, event: &Event) -> Request {
    let mut request = begin(&imported.receipt, event);
    request.status = imported.status;
    request.assigned = imported.assigned;
    let at = imported.closed.map(Moment::typed);
    if let Some(at) = at {
        request.since = at;
    }
    let reason = match imported.status {
        Status::Closed => Some(CloseReason::Stated),
        _ => None,
    };
    request.closed = at.zip(reason);
    // Another tool's end of a request is taken for its answer: there is no other word of it.
    let ended = matches!(imported.status, Status::Answered | Status::Closed);
    request.answered = at.filter(|_| ended);
    request
}

/// The request after `event`.
pub fn apply(request: Option<Request>, event: &Event) -> (Option<Request>, Fit) {
    let Some(mut request) = request else {
        return match &event.body {
            Body::RequestReceived(receipt) => {
                let mut request = begin(receipt, event);
                if let Some(CallEnd::Answered | CallEnd::Directed) = receipt.call {
                    end(&mut request, event, CloseReason::of_call(receipt.call));
                }
                (Some(request), Fit::Fits)
            }
            Body::RequestImported(imported) => (Some(begin_imported(imported, event)), Fit::Fits),
            _ => (None, Fit::Superseded),
        };
    };
    let fit = change(&mut request, event);
    if fit == Fit::Fits {
        let kept = [Field::Note, Field::Reason, Field::Detail];
        let said = kept.into_iter().filter_map(|field| event.text(field));
        request.said.extend(said.map(str::to_owned));
    }
    (Some(request), fit)
}

impl CloseReason {
    /// How a request ended that was done with its call.
    fn of_call(call: Option<CallEnd>) -> CloseReason {
        match call {
            Some(CallEnd::Directed) => CloseReason::Directed,
            _ => CloseReason::Answered,
        }
    }
}

fn end(request: &mut Request, event: &Event, reason: CloseReason) {
    step(request, event, Status::Closed);
    request.closed = Some((event.moment(), reason));
    if reason.answers() {
        request.answered.get_or_insert(event.moment());
    }
}

fn step(request: &mut Request, event: &Event, status: Status) {
    (request.status, request.since) = (status, event.moment());
}

fn change(request: &mut Request, event: &Event) -> Fit {
    use Status::*;
    let fits = match &event.body {
        Body::RequestChanged(changed) => {
            set_right(request, changed, event);
            true
        }
        Body::RequestAssigned { to } => {
            request.assigned = *to;
            true
        }
        Body::RequestStarted {} => {
            let fits = request.status == Open;
            if fits {
                step(request, event, InProgress);
            }
            fits
        }
        Body::RequesterAwaited(asked) => {
            let fits = matches!(request.status, Open | InProgress);
            if fits {
                request.waits.push(Waiting { asked: *asked, arrived: None });
                request.deadlines = asked.deadlines;
                step(request, event, AwaitingRequester);
            }
            fits
        }
        Body::PapersArrived { on, deadlines } => match request.waits.last_mut() {
            Some(wait) if wait.arrived.is_none() => {
                wait.arrived = Some(*on);
                request.deadlines = *deadlines;
                if request.status == AwaitingRequester {
                    step(request, event, InProgress);
                }
                true
            }
            _ => false,
        },
        Body::RequestTransmitted { to, on } => {
            let fits = matches!(request.status, Open | InProgress | AwaitingRequester);
            if fits {
                let (to, on) = (to.clone(), *on);
                request.transmissions.push(Transmission { to, on, ended: None });
                step(request, event, Transmitted);
            }
            fits
        }
        Body::TransmissionEnded { on, answered } => match request.transmissions.last_mut() {
            Some(last) if request.status == Transmitted => {
                last.ended = Some(*on);
                step(request, event, if *answered { Answered } else { InProgress });
                if *answered {
                    request.answered.get_or_insert(event.moment());
                }
                true
            }
            _ => false,
        },
        Body::RequestAnswered(answered) => {
            let fits = request.is_open() || request.status == Answered;
            if fits {
                request.answers.push(answer(*answered, event));
                request.answered.get_or_insert(event.moment());
                step(request, event, Answered);
            }
            fits
        }
        Body::SilenceDecided { on, accepts } => {
            request.silence = Some((*on, *accepts));
            true
        }
        Body::FollowUpAsked { kind, on, due } => {
            let task = Task { kind: *kind, asked: *on, due: *due, done: None };
            request.tasks.push(task);
            true
        }
        Body::FollowUpDone { kind, on } => {
            let open = |t: &&mut Task| t.kind == *kind && t.done.is_none();
            match request.tasks.iter_mut().find(open) {
                Some(task) => task.done.replace(*on).is_none(),
                None => false,
            }
        }
        Body::RequestClosed { reason } => {
            let fits = request.is_open() || request.status == Answered;
            if fits {
                end(request, event, *reason);
            }
            fits
        }
        Body::RequestWithdrawn {} => {
            let fits = request.is_open() || request.status == Answered;
            if fits {
                step(request, event, Withdrawn);
            }
            fits
        }
        Body::RequestReopened { deadlines } => {
            let fits = !request.is_open();
            if fits {
                (request.closed, request.answered) = (None, None);
                request.deadlines = *deadlines;
                step(request, event, InProgress);
            }
            fits
        }
        body => return attach(request, body, event),
    };
    if fits { Fit::Fits } else { Fit::Superseded }
}

/// What hangs on a request and changes no step of its life.
fn attach(request: &mut Request, body: &Body, event: &Event) -> Fit {
    let text = |field| event.text(field).map(str::to_owned);
    let fits = match body {
        Body::RequestLinked { to, kind } => {
            let known = request.links.iter().any(|(id, _)| id == to);
            if !known {
                request.links.push((*to, *kind));
            }
            !known
        }
        Body::RequestUnlinked { from } => {
            let before = request.links.len();
            request.links.retain(|(id, _)| id != from);
            request.links.len() < before
        }
        Body::VisitLinked { ticket } => {
            let known = request.visits.contains(ticket);
            if !known {
                request.visits.push(*ticket);
            }
            !known
        }
        Body::AttachmentAdded(attachment) => {
            request.attachments.push(Attached {
                id: event.id,
                attachment: attachment.clone(),
                name: text(Field::FileName),
                place: text(Field::FilePlace),
            });
            true
        }
        Body::AttachmentRemoved { attachment } => {
            let before = request.attachments.len();
            request.attachments.retain(|a| a.id != *attachment);
            request.attachments.len() < before
        }
        Body::LetterWritten(letter) => {
            let state = LetterState::Waiting;
            let (letter, at, text) = (letter.clone(), event.moment(), text(Field::Letter));
            request.letters.push(Written { id: event.id, letter, state, at, text });
            true
        }
        Body::LetterMoved { letter, state } => {
            match request.letters.iter_mut().find(|l| l.id == *letter) {
                Some(written) => {
                    (written.state, written.at) = (*state, event.moment());
                    true
                }
                None => false,
            }
        }
        Body::ReferenceAdded { reference } => {
            request.references.push(*reference);
            true
        }
        Body::PersonLinked { .. } => {
            request.person = event.text(Field::Person).and_then(|id| id.parse().ok()).map(PersonId);
            true
        }
        Body::PersonUnlinked {} => request.person.take().is_some(),
        Body::CallEnded { call } => {
            request.call = Some(*call);
            if let CallEnd::Answered | CallEnd::Directed = call
                && request.is_open()
            {
                end(request, event, CloseReason::of_call(Some(*call)));
            }
            true
        }
        Body::RequestOfFeedback { feedback } => request.feedback.replace(*feedback).is_none(),
        Body::RequestSupplemented(_) | Body::RequestNoted {} => true,
        _ => false,
    };
    if fits { Fit::Fits } else { Fit::Superseded }
}

fn answer(answered: payload::Answered, event: &Event) -> Answer {
    let text = |field| event.text(field).map(str::to_owned);
    Answer {
        id: event.id,
        answered,
        text: text(Field::Answer),
        reasons: text(Field::Grounds),
        signatory: text(Field::Signatory),
        appeals: text(Field::Appeals),
        agent: event.agent,
    }
}

fn set_right(request: &mut Request, changed: &Changed, event: &Event) {
    (request.channel, request.received) = (changed.channel, changed.received);
    (request.matter, request.deadlines) = (changed.matter.clone(), changed.deadlines);
    let fields = [
        (Field::Subject, &mut request.subject),
        (Field::Description, &mut request.description),
        (Field::Name, &mut request.requester.name),
        (Field::Phone, &mut request.requester.phone),
        (Field::Email, &mut request.requester.email),
        (Field::Address, &mut request.requester.address),
    ];
    for (field, place) in fields {
        if changed.cleared.contains(&field) {
            *place = None;
        } else if event.personal.contains_key(&field) {
            // Gone where it has been erased since.
            *place = event.text(field).map(str::to_owned);
        }
    }
}
