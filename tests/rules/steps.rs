//! Commands as small choices, resolved against the hall as it stands: they shrink to something
//! that a person can read.

use crate::world::{World, agent};
use guichet::domain::command::{Command, Issue};
use guichet::domain::defaults::{counter_id, service_id};
use guichet::domain::event::Event;
use guichet::domain::event::{
    Elsewhere, LineResult, NewLine, Obstacle, Outcome, Paper, TurnedAway,
};
use guichet::domain::id::*;
use guichet::domain::refusal::{Refusal, Stage};
use guichet::domain::visit::{CorrectedTimes, TicketCommand as C};
use proptest::prelude::*;

/// What an agent tries to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Try {
    Issue,
    IssuePriority,
    IssueAppointment,
    IssueTwoLines,
    CallNext,
    Serve,
    Finish,
    Hold,
    Resume,
    Call,
    Recall,
    StepAway,
    ComeBack,
    Requeue,
    TransferService,
    TransferCounter,
    Split,
    AddLine,
    ChangeLine,
    FinishLine,
    Close,
    Reopen,
    ReopenServing,
    Mark,
    Note,
    Correct,
    Undo,
    UndoAny,
    OpenPost,
    OpenOther,
    Pause,
    Back,
    ChooseServices,
    HandOver,
    ClosePost,
    StopQueue,
    ReopenQueue,
    Inform,
    SendAway,
    EndDay,
}

impl Try {
    const ALL: [Try; 40] = {
        use Try::*;
        [
            Issue,
            IssuePriority,
            IssueAppointment,
            IssueTwoLines,
            CallNext,
            Serve,
            Finish,
            Hold,
            Resume,
            Call,
            Recall,
            StepAway,
            ComeBack,
            Requeue,
            TransferService,
            TransferCounter,
            Split,
            AddLine,
            ChangeLine,
            FinishLine,
            Close,
            Reopen,
            ReopenServing,
            Mark,
            Note,
            Correct,
            Undo,
            UndoAny,
            OpenPost,
            OpenOther,
            Pause,
            Back,
            ChooseServices,
            HandOver,
            ClosePost,
            StopQueue,
            ReopenQueue,
            Inform,
            SendAway,
            EndDay,
        ]
    };
}

impl Try {
    /// What keeps a day going.
    const USUAL: [Try; 16] = {
        use Try::*;
        [
            Issue,
            IssuePriority,
            IssueAppointment,
            IssueTwoLines,
            CallNext,
            Serve,
            Finish,
            Hold,
            Resume,
            StepAway,
            ComeBack,
            OpenPost,
            Back,
            ReopenQueue,
            HandOver,
            TransferService,
        ]
    };

    /// Whether a ticket at `stage` is what this is mostly tried on.
    fn suits(self, stage: Stage) -> bool {
        use Stage::*;
        match self {
            Try::StepAway | Try::Call => stage == Waiting,
            Try::ComeBack => stage == Away,
            Try::Recall => stage == Called,
            Try::Hold => stage == Serving,
            Try::Resume => stage == OnHold,
            Try::Requeue => matches!(stage, Called | OnHold),
            Try::Serve | Try::Split => matches!(stage, Waiting | Called | Serving),
            Try::Finish | Try::AddLine | Try::ChangeLine | Try::FinishLine => {
                matches!(stage, Serving | OnHold)
            }
            Try::TransferService | Try::TransferCounter => {
                matches!(stage, Called | Serving | OnHold)
            }
            Try::Reopen | Try::ReopenServing => stage == Closed,
            _ => stage != Closed,
        }
    }
}

/// One attempt: who, what, on which ticket, and how long after the one before.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    pub who: u8,
    pub what: Try,
    pub pick: u8,
    pub seconds: u16,
}

const SERVICES: [&str; 3] = ["etat-civil", "titres-depot", "logement"];

/// Attempts in a row. Issuing and calling come more often, so that days look like days.
pub fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(step(), 0..most)
}

/// One attempt.
pub fn step() -> impl Strategy<Value = Step> {
    let what = prop_oneof![
        9 => prop::sample::select(Try::USUAL.to_vec()),
        4 => prop::sample::select(Try::ALL.to_vec()),
    ];
    (0..3u8, what, any::<u8>(), 0..1_500u16).prop_map(|(who, what, pick, seconds)| Step {
        who,
        what,
        pick,
        seconds,
    })
}

impl Step {
    /// Tries it. A refusal changes nothing and is as good an end as any.
    pub fn take(self, world: &mut World) -> Result<Vec<Event>, Refusal> {
        world.pass(i64::from(self.seconds) * crate::world::SECOND);
        let command = self.command(world).ok_or(Refusal::NoSuchTicket)?;
        world.by(self.who).run(command)
    }

    fn service(self) -> ServiceId {
        service_id(SERVICES[usize::from(self.pick) % SERVICES.len()])
    }

    fn ticket(self, world: &World) -> Option<TicketId> {
        // Every fourth pick takes any ticket, fit or not.
        let all: Vec<_> = world.hall.tickets().collect();
        let fit: Vec<_> = all.iter().filter(|(_, t)| self.what.suits(t.stage())).copied().collect();
        let from = if self.pick.is_multiple_of(4) || fit.is_empty() { all } else { fit };
        (!from.is_empty()).then(|| from[usize::from(self.pick / 4) % from.len()].0)
    }

    /// The command that is tried now; `None` where there is nothing to try it on.
    pub fn command(self, world: &mut World) -> Option<Command> {
        self.issue(world).or_else(|| self.of_the_hall(world)).or_else(|| {
            let id = self.ticket(world)?;
            Some(Command::Ticket(id, self.on_ticket(world, id)?))
        })
    }

    fn issue(self, world: &mut World) -> Option<Command> {
        let simple = |world: &mut World| {
            let visit = VisitId(world.draw());
            Issue::simple(visit, world.line(), self.service())
        };
        Some(Command::Issue(match self.what {
            Try::Issue => simple(world),
            Try::IssuePriority => Issue { priority: true, ..simple(world) },
            Try::IssueAppointment => {
                let hour = world.now.plus(i64::from(self.pick) * 5_000);
                Issue { appointment: Some(hour), ..simple(world) }
            }
            Try::IssueTwoLines => {
                let mut new = simple(world);
                let service = service_id(SERVICES[usize::from(self.pick / 3) % SERVICES.len()]);
                new.lines.push(NewLine { id: world.line(), service, quantity: 2 });
                new
            }
            _ => return None,
        }))
    }

    fn of_the_hall(self, world: &mut World) -> Option<Command> {
        let odd = !self.pick.is_multiple_of(2);
        Some(match self.what {
            Try::CallNext => Command::CallNext,
            Try::Undo => Command::Undo { command: None },
            Try::UndoAny => {
                let acts = &world.hall.acts;
                let act = acts.get(usize::from(self.pick) % acts.len().max(1))?;
                Command::Undo { command: Some(act.command) }
            }
            Try::OpenPost => Command::OpenPost { post: PostId(world.draw()) },
            // Somebody sits down wherever nobody is.
            Try::OpenOther => {
                let post = PostId(world.draw());
                let counter = u16::from(self.pick % 4) + 1;
                let who = (Some(agent(self.who)), Some(counter_id(world.hall.site, counter)));
                let command = Command::OpenPost { post };
                if world.ask(who, &command).is_ok() {
                    _ = world.by(self.who).at(counter).run(command);
                }
                return None;
            }
            Try::Pause => Command::Pause { back_office: odd },
            Try::Back => Command::Resume,
            Try::ChooseServices if odd => Command::ChooseServices { services: vec![] },
            Try::ChooseServices => Command::ChooseServices { services: vec![self.service()] },
            Try::HandOver => {
                Command::HandOver { to: agent(self.pick % 3), post: PostId(world.draw()) }
            }
            Try::ClosePost => Command::ClosePost,
            Try::StopQueue => Command::StopQueue { service: odd.then(|| self.service()) },
            Try::ReopenQueue => Command::ReopenQueue { service: odd.then(|| self.service()) },
            Try::Inform => Command::Inform { visit: VisitId(world.draw()), theme: None },
            Try::SendAway => {
                let visit = VisitId(world.draw());
                Command::SendAway { visit, why: TurnedAway::Full, service: Some(self.service()) }
            }
            Try::EndDay => {
                let outcome = Outcome::ALL[usize::from(self.pick) % Outcome::ALL.len()];
                let settle: Vec<_> =
                    world.hall.open_tickets().take(2).map(|(id, _)| (id, outcome)).collect();
                Command::EndDay { settle, reason: "fermeture".into() }
            }
            _ => return None,
        })
    }

    fn on_ticket(self, world: &mut World, id: TicketId) -> Option<C> {
        let ticket = world.hall.ticket(id)?.clone();
        let nth = |n: u8| ticket.lines.get(usize::from(n) % ticket.lines.len().max(1));
        let (fresh, service) = (world.line(), self.service());
        Some(match self.what {
            Try::Serve => C::Serve,
            Try::Finish => C::Finish,
            Try::Hold => C::Hold { note: None },
            Try::Resume => C::Resume,
            Try::Call => C::Call { reason: Some("à la demande".into()) },
            Try::Recall => C::Recall,
            Try::StepAway => C::StepAway { back_at: None },
            Try::ComeBack => C::ComeBack,
            Try::Requeue => C::Requeue,
            Try::TransferService => {
                C::Transfer { service: Some(service), counter: None, fresh, note: None }
            }
            Try::TransferCounter => {
                let counter = Some(counter_id(world.hall.site, u16::from(self.pick % 3) + 1));
                C::Transfer { service: None, counter, fresh, note: None }
            }
            Try::Split => C::Split { lines: vec![nth(self.pick)?.id] },
            Try::AddLine => C::AddLine { line: NewLine { id: fresh, service, quantity: 1 } },
            Try::ChangeLine => {
                C::ChangeLine { line: NewLine { id: nth(self.pick)?.id, service, quantity: 3 } }
            }
            Try::FinishLine => {
                let results = [
                    LineResult::Done,
                    LineResult::Incomplete(vec![Paper::Photo]),
                    LineResult::NotPossible(Obstacle::Breakdown),
                    LineResult::Directed(Elsewhere::Caf),
                ];
                let result = results[usize::from(self.pick) % results.len()].clone();
                C::FinishLine { line: nth(self.pick / 3)?.id, result, detail: None }
            }
            Try::Close => {
                let outcome = Outcome::ALL[usize::from(self.pick / 4) % Outcome::ALL.len()];
                C::Close { outcome }
            }
            Try::Reopen => C::Reopen { serve: false },
            Try::ReopenServing => C::Reopen { serve: true },
            Try::Mark => {
                let priority = self.pick.is_multiple_of(2);
                C::Mark { priority, ground: None, language: None, party: 2 }
            }
            Try::Note => C::Note { text: "parle arabe".into() },
            Try::Correct => {
                let arrival = Some(ticket.arrival.true_time().plus(-1_000));
                let times = CorrectedTimes { arrival, ..CorrectedTimes::default() };
                C::Correct { times, reason: "oubli".into() }
            }
            _ => return None,
        })
    }
}
