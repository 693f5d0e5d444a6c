### Cards for the agent in a tense moment.

calm-choose = What is happening?
calm-fault = { $path }, line { $line }: { $what }. Your cards are not there, those of the program are.
action-calm-cards = cards: keeping calm, stepping back, whom to call
short-calm-cards = calm

calm-tension = The tone is rising
calm-tension-lines =
    Let the person finish. Speak lower and slower than they do.
    Say: "I see that this is hard. Let me look into it with you."
    Say what you can do before what you cannot.
    Offer a choice: "Would you rather have an appointment or a call?"
    Do not say "calm down" or "those are the rules".
    Keep the counter between you, your hands in sight, the way out free.
    It does not get better: offer that your supervisor comes.
calm-insults = Insults
calm-insults-lines =
    Do not answer the insult, do not smile, do not touch the person.
    Say once: "I want to help you. I cannot while you insult me."
    It goes on: "I stop here. My supervisor will see you."
    Get up and step back. You have the right to.
    Call a colleague: Ctrl-g then Ctrl-y.
    Write down the exact words later: code pénal 433-5.
calm-threat = A threat
calm-threat-lines =
    Take it seriously, even said in passing.
    Do not argue, do not defy, do not turn your back.
    Step back, behind a door if you can.
    Call for help: Ctrl-g then Ctrl-y. In danger: 17, or 112.
    Do not stay alone until closing time, nor when you leave.
    Note the words, the hour, the witnesses: X at the desk.
calm-violence = Blows, an object, a weapon
calm-violence-lines =
    Leave. Nothing at the counter is worth an injury.
    Take shelter, move the public away, close the door behind you.
    Call 17 or 112; text 114 if you cannot speak.
    Hold nobody back, do not block the way out.
    Do not come back before the police or your supervisor says so.
calm-malaise = Somebody is unwell
calm-malaise-lines =
    Go near, talk to them, have them sit or lie down.
    No answer, bad breathing, pain in the chest: 15 or 112.
    Crooked mouth, weak arm, confused speech: 15, at once.
    Call the first-aider and the defibrillator.
    Make room. Give nothing to drink or eat, and no medicine.
    Stay with them until help comes; send somebody to guide it.
calm-child = A child alone
calm-child-lines =
    Go down to their height. Say your first name, ask for theirs.
    Stay with them, two of you, in sight of all, where they were found.
    Have the ways out watched, tell the colleagues.
    Do not call out their name.
    Whoever comes says name, age, clothes: check them.
    Nobody after ten minutes, or a doubt: 17.
calm-after = Afterwards
calm-after-lines =
    Close the counter for ten minutes: key k. It is not a break.
    Drink a glass of water, walk, talk to a colleague.
    Note the incident: key X. Write down the facts while they are fresh.
    Trembling, crying, not knowing any more: that is a normal reaction.
    You may ask for functional protection (CGFP L134-1 and following).
    See the doctor of your workplace, even if you feel all right.
    The health-and-safety register is at your disposal.
