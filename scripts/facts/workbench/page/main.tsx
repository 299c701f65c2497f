import data from 'virtual:workbench-data';
import { render } from 'preact';
import { Surface } from '../../../../components/surface.tsx';
import { Workbench } from './workbench.tsx';

render(
  <Surface language="en">
    <Workbench data={data} />
  </Surface>,
  document.querySelector('#app')!,
);
